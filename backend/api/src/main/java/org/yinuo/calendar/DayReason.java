package org.yinuo.calendar;

/** Why a day counts, or does not. */
public enum DayReason {
    /** An ordinary working day. */
    WEEKDAY,
    /** A weekday without hours. */
    WEEKEND,
    HOLIDAY,
    MAKEUP_WORKDAY,
    /** The unit's market day (赶集日), worked although it would be a day off. */
    MARKET_DAY,
    SPECIAL
}
