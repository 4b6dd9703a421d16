package org.yinuo.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day as a calendar has it. */
@Schema(name = "CalendarDay", description = "A day as a calendar has it.")
record CalendarDayView(
        @Schema(description = "The day.", examples = "2026-10-10")
        LocalDate date,

        @Schema(description = "Why it is worked, or not.", examples = "MAKEUP_WORKDAY")
        DayReason reason,

        @Schema(description = "What it is called.", examples = "国庆节调休") @Nullable
        String name,

        @Schema(description = "Its hours; none: nobody works.")
        List<Interval> intervals,

        @Schema(
                description = "Whether the calendar says so itself, and does not take it from its base or its week.",
                examples = "true")
        boolean own,

        @Schema(description = "Whether its year is published.", examples = "true")
        boolean published) {}
