package org.yinuo.calendar;

/** Calendars for the tests of those who count by them. */
public final class Calendars {

    private Calendars() {}

    /** Monday to Friday, 08:30-12:00 and 14:00-17:30, in Shanghai, with the national holidays of October 2026. */
    public static WorkingTime office() {
        return WorkingTimeTest.time();
    }
}
