package org.yinuo.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting for a process to be ready, without outwaiting its death. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    public static void until(BooleanSupplier ready, Child process, Duration patience) {
        var deadline = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new LocalStackException(process.obituary());
            }
            if (Instant.now().isAfter(deadline)) {
                process.close();
                throw new LocalStackException("%s was not ready after %d s: see %s"
                        .formatted(process.name(), patience.toSeconds(), process.log()));
            }
            pause(PAUSE);
        }
    }

    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted while waiting", e);
        }
    }
}
