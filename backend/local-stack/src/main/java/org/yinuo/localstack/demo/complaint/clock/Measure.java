package org.yinuo.localstack.demo.complaint.clock;

/** What time is counted in. Hours are worked by no policy of a fresh database, so they are not told here. */
public enum Measure {
    SAME_DAY,
    WORKING_DAYS,
    CALENDAR_DAYS
}
