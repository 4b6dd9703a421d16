package org.yinuo.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Versioned;

/** A working calendar. */
@Schema(name = "WorkingCalendar", description = "A working calendar.")
record CalendarView(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-000000000c01")
        UUID id,

        @Schema(description = "Grows with every change, of its days too; the ETag.", examples = "0")
        long version,

        @Schema(description = "Code.", examples = "CN") String code,

        @Schema(description = "Name.", examples = "全国工作日历") String name,

        @Schema(
                description = "The calendar whose week, days and years it takes where it has none of its own.",
                examples = "019c5d6e-7c00-7000-8000-000000000c01")
        @Nullable
        UUID baseId,

        @Schema(description = "Hours by weekday; absent: the base's.") @Nullable
        Map<DayOfWeek, List<Interval>> week,

        @Schema(description = "Years whose days are complete, inherited ones too.", examples = "[2025, 2026]")
        List<Integer> publishedYears)
        implements Versioned {}
