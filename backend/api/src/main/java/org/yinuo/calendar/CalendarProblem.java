package org.yinuo.calendar;

import org.yinuo.platform.problem.ProblemType;

/** Every way calendars say no. */
enum CalendarProblem implements ProblemType {
    CALENDAR_NOT_FOUND(404),
    CALENDAR_DAY_NOT_FOUND(404),
    CALENDAR_CODE_TAKEN(409),
    CALENDAR_BASE_UNKNOWN(422),
    CALENDAR_BASE_IN_CIRCLE(422),
    CALENDAR_UNKNOWN(422),
    CALENDAR_INTERVALS_CROSS(422),
    CALENDAR_RANGE_TOO_LONG(422),
    CALENDAR_LINE_WRONG(422),
    CALENDAR_FILE_TOO_LONG(422),
    DEADLINE_TOO_FAR(422);

    private final int status;

    CalendarProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
