package org.yinuo.calendar;

/** What the time of a target is counted in. */
public enum Measure {
    /** Until the end of the local day (当天). */
    SAME_DAY,
    /** Minutes inside working intervals. */
    WORKING_MINUTES,
    /** Until the end of the n-th working day after the first day. */
    WORKING_DAYS,
    /** Until the end of the n-th day after the first day. */
    CALENDAR_DAYS
}
