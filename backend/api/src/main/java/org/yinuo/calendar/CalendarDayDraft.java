package org.yinuo.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day that differs from its weekday. */
record CalendarDayDraft(
        @Schema(description = "What it is.", examples = "HOLIDAY") @NotNull
        DayKind kind,

        @Schema(description = "What it is called.", examples = "国庆节") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "Its hours; absent: those of an ordinary working day.") @Size(max = 8) @Nullable
        List<@Valid @NotNull Interval> intervals) {

    SpecialDay day() {
        if (intervals != null) CalendarDraft.mustFollow(intervals, "intervals");
        return new SpecialDay(kind, name, kind == DayKind.HOLIDAY ? List.of() : intervals);
    }
}
