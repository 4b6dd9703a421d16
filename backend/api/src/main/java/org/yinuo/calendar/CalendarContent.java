package org.yinuo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A calendar with all it inherits: the hours of the week, the single days, and the years that are published. */
record CalendarContent(
        Map<DayOfWeek, List<Interval>> week, Map<LocalDate, SpecialDay> days, Set<Integer> publishedYears) {

    List<Interval> ordinary(DayOfWeek weekday) {
        return week.getOrDefault(weekday, List.of());
    }

    /** The hours of a day that is worked although its weekday is not: those of the first weekday that has any. */
    List<Interval> usual(DayOfWeek weekday) {
        var own = ordinary(weekday);
        if (!own.isEmpty()) return own;
        return Arrays.stream(DayOfWeek.values())
                .map(this::ordinary)
                .filter(hours -> !hours.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
