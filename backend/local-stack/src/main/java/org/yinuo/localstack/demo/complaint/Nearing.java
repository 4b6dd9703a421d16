package org.yinuo.localstack.demo.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.complaint.Showcase.Scene;
import org.yinuo.localstack.demo.complaint.life.Action;
import org.yinuo.localstack.demo.complaint.life.Actor;
import org.yinuo.localstack.demo.complaint.life.Deed;
import org.yinuo.localstack.demo.complaint.life.Life;
import org.yinuo.localstack.demo.complaint.life.Said;
import org.yinuo.localstack.demo.complaint.life.Surroundings;
import org.yinuo.localstack.demo.organization.Login;
import org.yinuo.localstack.demo.organization.Placement;

/**
 * Finds a case of which a clock comes at risk soon. In the evening that is one of today; at noon one that was answered six
 * days ago and never closed; in the afternoon praise that nobody has taken on.
 */
final class Nearing {

    private static final int DAYS = 9;
    private static final Duration STEP = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofMinutes(8);
    private static final Actor NOBODY = new Actor("", "");

    private final CaseFile file;
    private final Surroundings around;
    private final Placement placement;
    private final Instant now;

    Nearing(CaseFile file, Surroundings around, Placement placement, Instant now) {
        this.file = file;
        this.around = around;
        this.placement = placement;
        this.now = now;
    }

    private record Candidate(CaseType type, List<Deed> course, Instant atRisk) {}

    Scene scene(Login login) {
        int unit = placement.unitOf(login);
        var candidates = new ArrayList<Candidate>();
        var oldest = now.minus(Duration.ofDays(DAYS));
        for (var received = now.minus(STEP); received.isAfter(oldest); received = received.minus(STEP)) {
            var at = received;
            Stream.of(
                            candidate(CaseType.COMPLAINT, unit, course(at, Action.REGISTER, Action.ACCEPT)),
                            candidate(CaseType.PRAISE, unit, course(at, Action.REGISTER)),
                            candidate(CaseType.COMPLAINT, unit, answered(at)))
                    .filter(Objects::nonNull)
                    .forEach(candidates::add);
        }
        var best =
                candidates.stream().min(Comparator.comparing(Candidate::atRisk)).orElseThrow();
        return new Scene(login, wish(best.type), best.course, false);
    }

    private @Nullable Candidate candidate(CaseType type, int unit, List<Deed> course) {
        if (course.getLast().at().isAfter(now)) {
            return null;
        }
        var subject = wish(type).applied(new Subject(type, Channel.PHONE, Category.OTHER));
        var life = new Life(around, file.policy(subject).goals(), unit);
        course.forEach(deed -> life.take(deed, NOBODY, Said.NOTHING));
        life.passTime(now);
        var standing = life.present().standing();
        boolean soon = standing.clock() != null && standing.atRiskAt().isAfter(now.plus(SOON)) && !standing.late();
        return soon ? new Candidate(type, course, standing.atRiskAt()) : null;
    }

    private static Wish wish(CaseType type) {
        return new Wish(type, Channel.PHONE, null);
    }

    private static List<Deed> answered(Instant received) {
        return course(received, Action.REGISTER, Action.ACCEPT, Action.ASSIGN, Action.START, Action.ANSWER);
    }

    private static List<Deed> course(Instant received, Action... actions) {
        var course = new ArrayList<Deed>();
        for (int i = 0; i < actions.length; i++) {
            course.add(new Deed(actions[i], received.plus(Duration.ofMinutes(3L * i))));
        }
        return course;
    }
}
