package org.yinuo.localstack.demo.complaint;

import static org.yinuo.localstack.demo.complaint.Action.ACCEPT;
import static org.yinuo.localstack.demo.complaint.Action.ANSWER;
import static org.yinuo.localstack.demo.complaint.Action.ASSIGN;
import static org.yinuo.localstack.demo.complaint.Action.REGISTER;
import static org.yinuo.localstack.demo.complaint.Action.START;
import static org.yinuo.localstack.demo.organization.Login.BRANCH_MANAGER;
import static org.yinuo.localstack.demo.organization.Login.CLERK;
import static org.yinuo.localstack.demo.organization.Login.CLERK2;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.yinuo.localstack.demo.organization.Login;

/** Open cases, due today or overdue, so that everyone who signs in finds something to do, whenever they do. */
final class Showcase {

    /** Where, how far it has come, how many days ago it came in, and when that day (0 morning, 100 now or evening). */
    private record Scene(Login unitOf, Action last, int daysAgo, int partOfDay) {}

    private static final List<Scene> SCENES = List.of(
            new Scene(CLERK, ASSIGN, 2, 40),
            new Scene(CLERK, START, 1, 45),
            new Scene(CLERK, ANSWER, 1, 55),
            new Scene(BRANCH_MANAGER, ACCEPT, 1, 60),
            new Scene(BRANCH_MANAGER, START, 1, 70),
            new Scene(CLERK2, START, 1, 50),
            new Scene(CLERK, START, 0, 20),
            new Scene(CLERK, START, 0, 30),
            new Scene(CLERK, ANSWER, 0, 35),
            new Scene(CLERK, ASSIGN, 0, 40),
            new Scene(CLERK, ASSIGN, 0, 50),
            new Scene(CLERK, ACCEPT, 0, 65),
            new Scene(CLERK, REGISTER, 0, 80),
            new Scene(CLERK, REGISTER, 0, 92),
            new Scene(BRANCH_MANAGER, START, 0, 25),
            new Scene(BRANCH_MANAGER, ANSWER, 0, 30),
            new Scene(BRANCH_MANAGER, ASSIGN, 0, 55),
            new Scene(BRANCH_MANAGER, REGISTER, 0, 85),
            new Scene(CLERK2, START, 0, 30),
            new Scene(CLERK2, ASSIGN, 0, 50),
            new Scene(CLERK2, ANSWER, 0, 60),
            new Scene(CLERK2, REGISTER, 0, 90));

    private final Instant now;
    private final ZoneId zone;

    Showcase(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    static int size() {
        return SCENES.size();
    }

    void forEach(Scenes action) {
        for (var scene : SCENES) {
            action.accept(scene.unitOf, Moments.upTo(scene.last, received(scene), now));
        }
    }

    /** Takes a scene's login and its moments. */
    @FunctionalInterface
    interface Scenes {
        void accept(Login login, Moments moments);
    }

    /** Today's lie between the night's end, or midnight if it is not over, and now. */
    private Instant received(Scene scene) {
        var day = LocalDate.ofInstant(now, zone).minusDays(scene.daysAgo);
        var morning = day.atTime(8, 0).atZone(zone).toInstant();
        var from = morning.isBefore(now) ? morning : day.atStartOfDay(zone).toInstant();
        var until = scene.daysAgo == 0 ? now : morning.plus(Duration.ofHours(12));
        return from.plusMillis(Duration.between(from, until).toMillis() * scene.partOfDay / 100);
    }
}
