package org.yinuo.calendar;

import static org.yinuo.calendar.CalendarProblem.CALENDAR_BASE_UNKNOWN;
import static org.yinuo.calendar.CalendarProblem.CALENDAR_INTERVALS_CROSS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar as it is written. */
@Schema(name = "WorkingCalendarDraft")
record CalendarDraft(
        @Schema(description = "Code.", examples = "HUBEI") @NotNull @Pattern(regexp = "[A-Z0-9_]{2,32}")
        String code,

        @Schema(description = "Name.", examples = "湖北省工作日历") @NotBlank @Size(max = 100)
        String name,

        @Schema(
                description = "The calendar it builds on; absent only if it has a week of its own.",
                examples = "019c5d6e-7c00-7000-8000-000000000c01")
        @Nullable
        UUID baseId,

        @Schema(
                description =
                        "Hours by weekday, in order; a weekday that is missing has none. Absent: the base's week.")
        @Size(max = 7)
        @Nullable
        Map<DayOfWeek, @Size(max = 8) List<@Valid @NotNull Interval>> week) {

    /** @throws org.yinuo.platform.problem.ProblemException 422 without a week of any kind, or for hours that cross */
    void check() {
        if (week == null && baseId == null) throw CALENDAR_BASE_UNKNOWN.at("baseId", "-");
        if (week != null) week.forEach((day, hours) -> mustFollow(hours, "week." + day));
    }

    /** Each interval ends after it begins, and before the next one begins. */
    static void mustFollow(List<Interval> hours, String field) {
        for (int i = 0; i < hours.size(); i++) {
            boolean backwards = !hours.get(i).from().isBefore(hours.get(i).to());
            boolean crossing =
                    i > 0 && hours.get(i).from().isBefore(hours.get(i - 1).to());
            if (backwards || crossing)
                throw CALENDAR_INTERVALS_CROSS.at(
                        field + "[" + i + "].to",
                        hours.get(i).from(),
                        hours.get(i).to());
        }
    }
}
