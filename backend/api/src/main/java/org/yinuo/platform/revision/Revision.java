package org.yinuo.platform.revision;

import static org.yinuo.platform.problem.PlatformProblem.PRECONDITION_REQUIRED;
import static org.yinuo.platform.problem.PlatformProblem.STALE;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Versioned;

/** The state a change was decided on, as {@code If-Match} names it (RFC 9110, section 13.1.1). */
public final class Revision {

    private Revision() {}

    /**
     * Lets a change pass that was decided on the present state.
     *
     * @throws org.yinuo.platform.problem.ProblemException 428 without {@code If-Match}, 412 when it names another state
     */
    public static void check(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) throw PRECONDITION_REQUIRED.because();
        var present = tag(version);
        if (Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .noneMatch(tag -> tag.equals("*") || tag.equals(present))) {
            throw STALE.because();
        }
    }

    static String tag(Versioned resource) {
        return tag(resource.version());
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
