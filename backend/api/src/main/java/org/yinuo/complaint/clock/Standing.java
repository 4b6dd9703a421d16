package org.yinuo.complaint.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.sla.ClockKind;

/**
 * How a case stands, all its clocks together.
 *
 * @param clock the running one that is due first; none if none runs
 * @param dueAt when that is due; {@link #NEVER} if none runs
 * @param paused one waits for the customer, and none runs that waits for nobody
 * @param late one was breached, now or in an earlier cycle
 */
@Embeddable
public record Standing(
        @Column(name = "clock_kind") @Enumerated(EnumType.STRING) @Nullable
        ClockKind clock,

        @Column(name = "due_at") Instant dueAt,
        @Column(name = "at_risk_at") Instant atRiskAt,
        @Column(name = "paused") boolean paused,
        @Column(name = "late") boolean late) {

    /** Behind every deadline, so that cases without one sort last. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    static Standing of(List<ComplaintClock> clocks) {
        var late = clocks.stream().anyMatch(ComplaintClock::late);
        var paused = clocks.stream().anyMatch(ComplaintClock::paused);
        return clocks.stream()
                .filter(ComplaintClock::running)
                .min(Comparator.comparing(ComplaintClock::dueAt).thenComparing(ComplaintClock::kind))
                .map(next -> new Standing(next.kind(), next.dueAt(), next.atRiskAt(), paused, late))
                .orElse(new Standing(null, NEVER, NEVER, paused, late));
    }

    /** @param dropped the case was withdrawn or went into another */
    public ClockState stateAt(Instant now, boolean dropped) {
        if (late || now.isAfter(dueAt)) return ClockState.BREACHED;
        if (clock != null) return now.isBefore(atRiskAt) ? ClockState.RUNNING : ClockState.AT_RISK;
        if (paused) return ClockState.PAUSED;
        return dropped ? ClockState.CANCELLED : ClockState.MET;
    }
}
