package org.yinuo.localstack.demo.complaint.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Deadlines of one unit.
 *
 * @param marketDays days of the month on which it works in any case
 */
public record WorkingTime(WorkingDays days, List<Integer> marketDays, ZoneId zone) {

    public WorkingTime {
        marketDays = List.copyOf(marketDays);
    }

    /** A deadline, and the years on the way whose holidays nobody has published yet. */
    record Due(Instant at, List<Integer> yearsWithoutCalendar) {}

    Due due(Instant from, Measure measure, int amount) {
        var first = dateOf(from);
        return switch (measure) {
            case SAME_DAY -> new Due(endOf(first), List.of());
            case CALENDAR_DAYS -> new Due(endOf(first.plusDays(amount)), List.of());
            case WORKING_DAYS -> workingDays(first, amount);
        };
    }

    /** Whole days that are left: going on with them at once leads to the same deadline. */
    int left(Instant at, Instant due, Measure measure) {
        var today = dateOf(at);
        var last = dateOf(due);
        return switch (measure) {
            case SAME_DAY -> 0;
            case CALENDAR_DAYS -> (int) Math.max(0, last.toEpochDay() - today.toEpochDay());
            case WORKING_DAYS -> workedAfter(today, last);
        };
    }

    private Due workingDays(LocalDate first, int amount) {
        var date = first;
        for (int counted = 0; counted < amount; ) {
            date = date.plusDays(1);
            if (isWorked(date)) {
                counted++;
            }
        }
        var years = IntStream.rangeClosed(first.getYear(), date.getYear());
        return new Due(
                endOf(date),
                years.filter(year -> !days.published().contains(year)).boxed().toList());
    }

    private int workedAfter(LocalDate today, LocalDate last) {
        int worked = 0;
        for (var date = today.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            if (isWorked(date)) {
                worked++;
            }
        }
        return worked;
    }

    private boolean isWorked(LocalDate date) {
        return days.isWorked(date) || marketDays.contains(date.getDayOfMonth());
    }

    /** The last microsecond of the day: the next midnight already belongs to the next day. */
    private Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
