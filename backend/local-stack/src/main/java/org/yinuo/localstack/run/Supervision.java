package org.yinuo.localstack.run;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.yinuo.localstack.Belongings;
import org.yinuo.localstack.Child;
import org.yinuo.localstack.LocalStackException;
import org.yinuo.localstack.Postgres;
import org.yinuo.localstack.Waiting;

/** Watches over what runs. A database comes back on its data by itself; anything else that dies is told, and all stop. */
final class Supervision {

    /** Long enough for the dead postmaster's own children to have gone, and for people to see what an outage does. */
    private static final Duration BEFORE_RESTART = Duration.ofSeconds(5);

    /** At Ctrl-C on a system without sessions the children hear it with us: their end is then no accident. */
    private static final Duration BENEFIT_OF_DOUBT = Duration.ofMillis(300);

    private final BlockingQueue<Child> dead = new LinkedBlockingQueue<>();
    private final Postgres postgres;
    private final Belongings belongings;

    Supervision(Postgres postgres, Belongings belongings) {
        this.postgres = postgres;
        this.belongings = belongings;
        watch(postgres.postmaster());
    }

    Child watch(Child child) {
        child.onExit().thenAccept(dead::add);
        return child;
    }

    /** Returns when all is being stopped; throws when something died that cannot come back. */
    void watchUntilStopped() throws InterruptedException {
        while (true) {
            var child = dead.take();
            Waiting.pause(BENEFIT_OF_DOUBT);
            if (belongings.isClosed()) {
                return;
            }
            mourn(child);
        }
    }

    private void mourn(Child child) {
        if (!child.equals(postgres.postmaster())) {
            throw new LocalStackException(child.obituary());
        }
        System.out.printf(
                "PostgreSQL (process %d) died; it starts again on the same data in %d s%n",
                child.pid(), BEFORE_RESTART.toSeconds());
        Waiting.pause(BEFORE_RESTART);
        Steps.timed("PostgreSQL is back", () -> {
            postgres.restart();
            return watch(postgres.postmaster());
        });
    }
}
