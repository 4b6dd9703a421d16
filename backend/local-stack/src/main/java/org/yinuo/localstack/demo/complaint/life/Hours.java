package org.yinuo.localstack.demo.complaint.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.yinuo.localstack.demo.chance.Chance;

/** When people get round to things. */
final class Hours {

    private static final double LATE = 0.06;
    private static final Duration NO_TIME = Duration.ofMinutes(15);
    private static final Duration SHIFT = Duration.ofHours(6);

    private final ZoneId zone;
    private final Chance chance;

    Hours(ZoneId zone, Chance chance) {
        this.zone = zone;
        this.chance = chance;
    }

    /** Mostly the same day, as is promised. */
    Instant answer(Instant from) {
        var midnight =
                from.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        boolean tooLate = chance.happens(LATE) || midnight.isBefore(from.plus(NO_TIME));
        if (tooLate) {
            return late(midnight.minusMillis(1));
        }
        int share = (int) (15 + 80 * Math.pow(chance.share(), 1.3));
        return from.plus(part(Duration.between(from, midnight), SHIFT.toHours(), share));
    }

    Instant close(Instant answer) {
        double luck = chance.share();
        if (luck < 0.3) {
            return answer.plusSeconds(chance.between(20, 120) * 60L + chance.below(60));
        }
        return atWork(answer, luck < 0.85 ? 1 : chance.between(2, 4));
    }

    /** How long the customer takes. */
    Instant reply(Instant asked) {
        double luck = chance.share();
        return atWork(asked, luck < 0.7 ? 1 : luck < 0.92 ? chance.between(2, 3) : chance.between(4, 9));
    }

    Instant atWork(Instant from, int daysLater) {
        var day = from.atZone(zone).toLocalDate().plusDays(daysLater);
        var time = LocalTime.of(9, 0).plusSeconds(chance.below(8 * 3_600));
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** Between two shares of a span of which so many hours count at most. */
    Duration part(Duration span, long mostHours, int low, int high) {
        return part(span, mostHours, chance.between(low, high));
    }

    /** Mostly the next day, seldom weeks later. */
    private Instant late(Instant due) {
        double luck = chance.share();
        int days = luck < 0.7 ? 1 : luck < 0.94 ? chance.between(2, 4) : chance.between(5, 25);
        return atWork(due, days);
    }

    private static Duration part(Duration span, long mostHours, int percent) {
        return Duration.ofMillis(Math.min(span.toMillis(), mostHours * 3_600_000) * percent / 100);
    }
}
