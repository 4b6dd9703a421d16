package org.yinuo.organization.transfer;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opening hours in one cell, {@code MONDAY 09:00-12:00;MONDAY 14:00-17:30}, and as the JSON that is stored. */
final class OpeningHoursCell {

    static final int LONGEST = 2_000;

    private static final int MOST_INTERVALS = 50;
    private static final Pattern INTERVAL = Pattern.compile("([A-Z]+) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    private OpeningHoursCell() {}

    static @Nullable String read(String text) {
        var intervals = new ArrayList<String>();
        for (var part : text.split(";", -1)) {
            var interval = interval(INTERVAL.matcher(part.strip()));
            if (interval == null) return null;
            intervals.add(interval);
        }
        return intervals.size() > MOST_INTERVALS ? null : json(intervals);
    }

    private static String json(List<String> intervals) {
        return intervals.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static @Nullable String interval(Matcher part) {
        if (!part.matches()) return null;
        try {
            var day = DayOfWeek.valueOf(part.group(1));
            var from = LocalTime.parse(part.group(2));
            var to = LocalTime.parse(part.group(3));
            if (!from.isBefore(to)) return null;
            return "{\"weekday\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(day, from, to);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
