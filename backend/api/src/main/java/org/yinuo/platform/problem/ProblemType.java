package org.yinuo.platform.problem;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A kind of refusal. Each feature lists its own in one enum; the constant's name is its public URI and the key of its
 * words in {@code problems.properties} (Chinese) and {@code problems_en.properties}: {@code <slug>.title} and {@code
 * <slug>.detail}.
 */
public interface ProblemType {

    String name();

    /** HTTP status, 4xx or 5xx. */
    int status();

    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default URI uri() {
        return URI.create("urn:yinuo:problem:" + slug());
    }

    /** @param facts what fills the detail's {0}, {1} …; numbers and dates are written in the caller's way */
    default ProblemException because(Object... facts) {
        return new ProblemException(this, List.of(facts), List.of());
    }

    /** A refusal that says of each field at fault what is wrong with it. */
    default ProblemException with(Collection<Finding> findings, Object... facts) {
        return new ProblemException(this, List.of(facts), List.of(), Map.of(), List.copyOf(findings));
    }

    /** A refusal that points at one field. */
    default ProblemException at(String field, Object... facts) {
        return new ProblemException(this, List.of(facts), List.of(FieldAt.body(field)));
    }
}
