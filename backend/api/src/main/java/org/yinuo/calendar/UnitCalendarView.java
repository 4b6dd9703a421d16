package org.yinuo.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The calendar a unit works by. */
@Schema(name = "UnitWorkingCalendar", description = "The calendar a unit works by.")
record UnitCalendarView(
        @Schema(description = "The calendar.") CalendarView calendar,

        @Schema(
                description = "Given to the unit itself; else it is that of a unit above, or the national one.",
                examples = "false")
        boolean own) {}
