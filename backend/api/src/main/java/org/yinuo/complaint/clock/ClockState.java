package org.yinuo.complaint.clock;

/** How a clock stands at an instant. */
public enum ClockState {
    RUNNING,
    /** Runs, and four fifths of its time are gone. */
    AT_RISK,
    /** Its time is over, whether it still runs or was stopped too late. */
    BREACHED,
    /** Waits while the customer is asked. */
    PAUSED,
    /** Stopped in time. */
    MET,
    /** The case was withdrawn or went into another before it mattered. */
    CANCELLED
}
