package org.yinuo.complaint;

/** How a case stands to its deadline. */
public enum ClockState {
    /** Not answered, and the deadline is ahead. */
    RUNNING,
    /** Late: answered after the deadline, or still not answered behind it. */
    BREACHED,
    /** Answered in time. */
    MET
}
