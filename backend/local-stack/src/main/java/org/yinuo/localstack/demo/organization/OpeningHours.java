package org.yinuo.localstack.demo.organization;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Usual opening hours. Most close over lunch. */
public enum OpeningHours {
    OFFICE(weekdays(), "08:30-12:00", "14:00-17:30"),
    TOWN(EnumSet.allOf(DayOfWeek.class), "09:00-12:00", "14:00-17:30"),
    VILLAGE(EnumSet.allOf(DayOfWeek.class), "08:00-12:00", "13:30-18:30"),
    CITY_STREET(EnumSet.allOf(DayOfWeek.class), "08:30-18:00"),
    SIX_DAYS(EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)), "09:00-12:00", "13:30-17:00");

    private record Interval(DayOfWeek day, String from, String to) {}

    private final String json;
    private final String csv;

    OpeningHours(Set<DayOfWeek> days, String... spans) {
        var intervals = days.stream()
                .flatMap(day ->
                        Arrays.stream(spans).map(span -> span.split("-")).map(e -> new Interval(day, e[0], e[1])))
                .toList();
        json = json(intervals);
        csv = intervals.stream()
                .map(interval -> interval.day + " " + interval.from + "-" + interval.to)
                .collect(Collectors.joining(";"));
    }

    public String json() {
        return json;
    }

    public String csv() {
        return csv;
    }

    private static String json(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> "{\"weekday\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}"
                        .formatted(interval.day, interval.from, interval.to))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Set<DayOfWeek> weekdays() {
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
}
