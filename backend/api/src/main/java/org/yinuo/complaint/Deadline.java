package org.yinuo.complaint;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The default promise (当天处理,当天答复): answered by the end of the local day of receipt. */
final class Deadline {

    private Deadline() {}

    /** The last microsecond of the day: the next midnight already belongs to the next day. */
    static Instant sameDay(Instant received, ZoneId zone) {
        return received.atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(zone)
                .toInstant()
                .minusNanos(1_000);
    }
}
