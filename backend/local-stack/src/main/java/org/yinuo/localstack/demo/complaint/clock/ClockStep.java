package org.yinuo.localstack.demo.complaint.clock;

import java.time.Instant;

/**
 * What time did to a clock.
 *
 * @param level levels above the case's unit that know of it from now on; 0 before the climb
 */
public record ClockStep(ClockKind clock, Kind kind, int level, Instant at) {

    /** In the order in which they happen. */
    public enum Kind {
        AT_RISK,
        BREACH,
        ESCALATE
    }
}
