package org.yinuo.complaint.clock;

import java.time.Instant;
import java.util.UUID;
import org.yinuo.complaint.sla.ClockKind;

/**
 * What time did to a clock.
 *
 * @param level levels above the case's unit that know of it from now on; 0 before the climb
 * @param at when it was due to happen, which may be long before it was noticed
 */
public record ClockStep(UUID complaintId, ClockKind clock, Kind kind, int level, Instant at) {

    /** In the order in which they happen. */
    public enum Kind {
        /** Four fifths of the time are gone. */
        AT_RISK,
        BREACH,
        /** One level further up. */
        ESCALATE
    }
}
