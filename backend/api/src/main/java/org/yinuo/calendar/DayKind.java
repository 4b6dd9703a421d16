package org.yinuo.calendar;

/** What a calendar says of a single day. */
public enum DayKind {
    /** Nobody works. */
    HOLIDAY,
    /** A day off that is worked in exchange for a holiday (调休上班). */
    MAKEUP_WORKDAY,
    /** Other hours than the weekday's; none of them for a day off of one's own. */
    SPECIAL
}
