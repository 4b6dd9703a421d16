package org.yinuo.localstack.verify;

import java.util.List;
import java.util.stream.Stream;

/** How many tests passed, and which did not. */
record Tally(int passed, List<String> failures) {

    static final Tally NOTHING = new Tally(0, List.of());

    static Tally passed(int tests) {
        return new Tally(tests, List.of());
    }

    static Tally failed(String what) {
        return new Tally(0, List.of(what));
    }

    Tally plus(Tally other) {
        return new Tally(
                passed + other.passed,
                Stream.concat(failures.stream(), other.failures.stream()).toList());
    }

    boolean isGreen() {
        return failures.isEmpty();
    }

    @Override
    public String toString() {
        return "%d passed, %d failed".formatted(passed, failures.size());
    }
}
