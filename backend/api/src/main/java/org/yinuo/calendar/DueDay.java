package org.yinuo.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One day on the way to a deadline. */
@Schema(description = "One day on the way to a deadline.")
public record DueDay(
        @Schema(description = "The day, in the unit's time zone.", examples = "2026-10-10")
        LocalDate date,

        @Schema(description = "Why it counts or does not.", examples = "MAKEUP_WORKDAY")
        DayReason reason,

        @Schema(description = "The holiday's name.", examples = "国庆节") @Nullable
        String name,

        @Schema(description = "The hours of that day.") List<Interval> intervals,

        @Schema(description = "Whether it was counted.", examples = "true")
        boolean counts,

        @Schema(description = "Minutes counted, for a target in minutes.", examples = "420")
        long minutes) {}
