package org.yinuo.localstack.demo.complaint.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands, all its clocks together.
 *
 * @param clock the running one that is due first; none if none runs
 */
public record Standing(@Nullable ClockKind clock, Instant dueAt, Instant atRiskAt, boolean paused, boolean late) {

    /** Behind every deadline, so that cases without one sort last. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    static Standing of(List<CaseClock> clocks) {
        var late = clocks.stream().anyMatch(CaseClock::late);
        var paused = clocks.stream().anyMatch(CaseClock::paused);
        return clocks.stream()
                .filter(CaseClock::running)
                .min(Comparator.comparing(CaseClock::dueAt).thenComparing(CaseClock::kind))
                .map(next -> new Standing(next.kind(), next.dueAt(), next.atRiskAt(), paused, late))
                .orElse(new Standing(null, NEVER, NEVER, paused, late));
    }
}
