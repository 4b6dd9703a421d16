package org.yinuo.localstack.demo.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.yinuo.localstack.demo.chance.Chance;

/** When each step of a case is taken, also those still to come. */
final class Moments {

    private static final double LATE = 0.073;
    private static final Duration NO_TIME = Duration.ofMinutes(15);
    private static final Duration SHIFT = Duration.ofHours(6);

    private final Map<Action, Instant> times = new EnumMap<>(Action.class);

    private Moments(Instant received) {
        times.put(Action.REGISTER, received);
    }

    /** The default promise: the last microsecond of the local day of receipt, as the API has it. */
    static Instant due(Instant received, ZoneId zone) {
        var next = received.atZone(zone).toLocalDate().plusDays(1);
        return next.atStartOfDay(zone).toInstant().minusNanos(1_000);
    }

    static Moments usual(Instant received, ZoneId zone, Chance chance) {
        var due = due(received, zone);
        boolean tooLate = chance.happens(LATE) || due.isBefore(received.plus(NO_TIME));
        var answer = tooLate ? late(due, zone, chance) : inTime(received, due, chance);
        var moments = new Moments(received);
        var span = Duration.between(received, answer);
        moments.times.put(Action.ACCEPT, received.plus(part(span, 3, chance.between(5, 25))));
        moments.times.put(Action.ASSIGN, received.plus(part(span, 4, chance.between(35, 50))));
        moments.times.put(Action.START, answer.minus(part(span, 5, chance.between(20, 45))));
        moments.times.put(Action.ANSWER, answer);
        moments.times.put(Action.CLOSE, close(answer, zone, chance));
        return moments;
    }

    /** Stands where it stands: the steps so far lie evenly between receipt and now. */
    static Moments upTo(Action last, Instant received, Instant now) {
        var moments = new Moments(received);
        long step = Duration.between(received, now).toMillis() / (last.ordinal() + 1);
        for (var action : Action.values()) {
            if (action.compareTo(last) <= 0) {
                moments.times.put(action, received.plusMillis(step * action.ordinal()));
            }
        }
        return moments;
    }

    Instant of(Action action) {
        return times.getOrDefault(action, Instant.MAX);
    }

    private static Instant inTime(Instant received, Instant due, Chance chance) {
        var left = Duration.between(received, due);
        return received.plus(part(left, SHIFT.toHours(), (int) (15 + 80 * Math.pow(chance.share(), 1.3))));
    }

    /** Mostly the next day, seldom weeks later. */
    private static Instant late(Instant due, ZoneId zone, Chance chance) {
        double luck = chance.share();
        int days = luck < 0.7 ? 1 : luck < 0.94 ? chance.between(2, 4) : chance.between(5, 25);
        return atWork(due, days, zone, chance);
    }

    private static Instant close(Instant answer, ZoneId zone, Chance chance) {
        double luck = chance.share();
        if (luck < 0.3) {
            return answer.plusSeconds(chance.between(20, 120) * 60L + chance.below(60));
        }
        return atWork(answer, luck < 0.85 ? 1 : chance.between(2, 4), zone, chance);
    }

    private static Instant atWork(Instant from, int daysLater, ZoneId zone, Chance chance) {
        var day = from.atZone(zone).toLocalDate().plusDays(daysLater);
        var time = LocalTime.of(9, 0).plusSeconds(chance.below(8 * 3_600));
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Duration part(Duration span, long mostHours, int percent) {
        return Duration.ofMillis(Math.min(span.toMillis(), mostHours * 3_600_000) * percent / 100);
    }
}
