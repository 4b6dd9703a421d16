package org.yinuo.localstack.demo.complaint.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The national calendar as far as whole days go.
 *
 * @param week the weekdays that are worked
 * @param special the days that differ from their weekday, and whether they are worked
 * @param published the years whose days are complete
 */
public record WorkingDays(Set<DayOfWeek> week, Map<LocalDate, Boolean> special, Set<Integer> published) {

    public WorkingDays {
        week = Set.copyOf(week);
        special = Map.copyOf(special);
        published = Set.copyOf(published);
    }

    boolean isWorked(LocalDate date) {
        return special.getOrDefault(date, week.contains(date.getDayOfWeek()));
    }
}
