package org.yinuo.organization.transfer;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Market days in one cell, {@code 3;13;23}, and as the array that is stored. */
final class MarketDaysCell {

    private static final Pattern DAYS = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(;(0?[1-9]|[12]\\d|3[01])){0,30}");

    private MarketDaysCell() {}

    static @Nullable String read(String text) {
        var days = text.replace(" ", "");
        if (!DAYS.matcher(days).matches()) return null;
        return Arrays.stream(days.split(";"))
                .map(day -> Integer.valueOf(day).toString())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
