package org.yinuo.platform.table;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a CSV: what its cells may hold, and what is stored for them.
 *
 * @param limit the longest text, in characters
 * @param problem what is wrong with a cell that cannot be read; key of its words, {@code import-line.<problem>}
 */
public record Column(String name, boolean required, int limit, String problem, Reading reading) {

    /** Turns a cell's text, which is never empty, into what is stored. */
    @FunctionalInterface
    public interface Reading {

        /** Null refuses the text. */
        @Nullable
        String read(String text);
    }

    private static final int USUAL_LIMIT = 200;

    public static Column text(String name, int limit) {
        return new Column(name, false, limit, "too-long", text -> text);
    }

    public static Column matching(String name, String regex, String problem) {
        var pattern = Pattern.compile(regex);
        return reading(name, problem, text -> pattern.matcher(text).matches() ? text : null);
    }

    /** A cell that names a constant; the words of {@code problem} list them. */
    public static Column oneOf(String name, Class<? extends Enum<?>> type, String problem) {
        Set<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
        return reading(name, problem, text -> names.contains(text) ? text : null);
    }

    public static Column reading(String name, String problem, Reading reading) {
        return new Column(name, false, USUAL_LIMIT, problem, reading);
    }

    public Column upTo(int characters) {
        return new Column(name, required, characters, problem, reading);
    }

    public Column always() {
        return new Column(name, true, limit, problem, reading);
    }
}
