package org.yinuo.localstack.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Seed;

/** What was asked for on the command line: pairs of a name and a value. */
final class Options {

    private static final Set<String> NAMES = Set.of(
            "units", "staff", "cases", "open", "seed", "now", "url", "user", "password", "csv-units", "csv-staff");

    private final Map<String, String> values = new TreeMap<>();

    private Options() {}

    static Options of(String... arguments) {
        var options = new Options();
        for (int i = 0; i < arguments.length; i += 2) {
            var name = arguments[i].replaceFirst("^--", "");
            if (!NAMES.contains(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Not understood: " + arguments[i]);
            }
            options.values.put(name, arguments[i + 1]);
        }
        return options;
    }

    NetworkSize size() {
        var usual = NetworkSize.DEMONSTRATION;
        return new NetworkSize(
                number("units", usual.units()),
                number("staff", usual.staff()),
                number("cases", usual.cases()),
                number("open", usual.open()));
    }

    Seed seed() {
        return new Seed(Long.parseLong(get("seed", Long.toString(Seed.USUAL.value()))));
    }

    Clock clock() {
        var now = find("now");
        return now == null ? Clock.systemUTC() : Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }

    @Nullable
    String find(String name) {
        return values.get(name);
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise) {
        return Integer.parseInt(get(name, Integer.toString(otherwise)));
    }
}
