package org.yinuo.complaint.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yinuo.calendar.Due;
import org.yinuo.calendar.Measure;
import org.yinuo.calendar.Target;
import org.yinuo.calendar.WorkingTime;
import org.yinuo.complaint.clock.ClockStep.Kind;
import org.yinuo.complaint.sla.ClockKind;
import org.yinuo.complaint.sla.Goal;
import org.yinuo.platform.Ids;

/** One clock of a case in one cycle. It moves itself; nothing else changes its deadline. */
@Entity
class ComplaintClock {

    /** Part of the time that may pass before a clock is at risk. */
    static final double AT_RISK = 0.8;

    @Id
    private UUID id;

    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    private short cycle;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private int amount;
    private boolean pauses;

    @Enumerated(EnumType.STRING)
    private Phase state;

    private Instant startedAt;
    private Instant dueAt;
    private Instant atRiskAt;
    private @Nullable Instant pausedAt;
    private @Nullable Integer leftAmount;
    private long pausedSeconds;
    private @Nullable Instant stoppedAt;
    private @Nullable Short escalateEvery;
    private short level;
    private short topLevel;

    @Enumerated(EnumType.STRING)
    private @Nullable Kind nextStep;

    private @Nullable Instant nextStepAt;
    private int[] noCalendar;

    /** What is stored; {@link ClockState} also knows what the time is. */
    enum Phase {
        RUNNING,
        PAUSED,
        MET,
        BREACHED,
        CANCELLED
    }

    /** For Hibernate only. */
    protected ComplaintClock() {}

    ComplaintClock(UUID complaintId, Goal goal, int cycle, int topLevel, Instant at, WorkingTime time) {
        this.id = Ids.at(at);
        this.complaintId = complaintId;
        this.kind = goal.kind();
        this.cycle = (short) cycle;
        this.measure = goal.measure();
        this.amount = goal.amount();
        this.pauses = goal.pauses();
        this.escalateEvery = goal.escalateEveryHours() == null
                ? null
                : goal.escalateEveryHours().shortValue();
        this.topLevel = (short) topLevel;
        this.startedAt = at;
        this.state = Phase.RUNNING;
        run(time.due(at, goal.target()), at, time);
    }

    /** Waits from now on; what is left is kept in the measure's own unit. */
    void pause(Instant at, WorkingTime time) {
        if (!running() || !pauses || at.isAfter(dueAt)) return;
        leftAmount = time.left(at, dueAt, target()).amount();
        pausedAt = at;
        state = Phase.PAUSED;
        plan(null, null);
    }

    /** Goes on with what was left. */
    void resume(Instant at, WorkingTime time) {
        if (pausedAt == null || leftAmount == null) return;
        pausedSeconds += Duration.between(pausedAt, at).toSeconds();
        var left = new Target(measure, leftAmount);
        pausedAt = null;
        leftAmount = null;
        state = Phase.RUNNING;
        run(time.due(at, left), at, time);
    }

    void stop(Instant at) {
        if (ended()) return;
        end(at.isAfter(dueAt) && !paused() ? Phase.BREACHED : Phase.MET, at);
    }

    /** It no longer matters, but a breach remains one. */
    void cancel(Instant at) {
        if (ended()) return;
        end(at.isAfter(dueAt) && !paused() ? Phase.BREACHED : Phase.CANCELLED, at);
    }

    /** The case goes to a unit that stands elsewhere: the climb has another end, the deadline stays. */
    void climbTo(int newTopLevel) {
        topLevel = (short) newTopLevel;
    }

    /** Takes every step that was due by now, also those missed while nobody looked. */
    List<ClockStep> tick(Instant now) {
        var steps = new ArrayList<ClockStep>();
        while (nextStep != null && nextStepAt != null && !nextStepAt.isAfter(now)) {
            steps.add(take(nextStep, nextStepAt));
        }
        return steps;
    }

    private ClockStep take(Kind step, Instant at) {
        switch (step) {
            case AT_RISK -> plan(Kind.BREACH, dueAt);
            case BREACH -> planClimb(dueAt);
            case ESCALATE -> {
                level++;
                planClimb(at.plus(Duration.ofHours(escalateEvery == null ? 0 : escalateEvery)));
            }
        }
        return new ClockStep(complaintId, kind, step, level, at);
    }

    private void planClimb(Instant at) {
        boolean further = escalateEvery != null && level < topLevel;
        plan(further ? Kind.ESCALATE : null, further ? at : null);
    }

    private void run(Due due, Instant from, WorkingTime time) {
        dueAt = due.at();
        noCalendar =
                due.yearsWithoutCalendar().stream().mapToInt(Integer::intValue).toArray();
        atRiskAt = riskOf(from, time);
        plan(Kind.AT_RISK, atRiskAt);
    }

    /** Working time is at risk when a fifth of it is left, days when a fifth of the span is. */
    private Instant riskOf(Instant from, WorkingTime time) {
        if (measure == Measure.WORKING_MINUTES) {
            int left = (int) time.between(from, dueAt).toMinutes();
            int until = left - (int) Math.round(amount * (1 - AT_RISK));
            return until <= 0
                    ? from
                    : time.due(from, new Target(measure, until)).at();
        }
        var whole = Duration.between(startedAt, dueAt).minusSeconds(pausedSeconds);
        var risk = dueAt.minusMillis(Math.round(whole.toMillis() * (1 - AT_RISK)));
        return risk.isBefore(from) ? from : risk;
    }

    private void end(Phase how, Instant at) {
        if (pausedAt != null) pausedSeconds += Duration.between(pausedAt, at).toSeconds();
        pausedAt = null;
        leftAmount = null;
        state = how;
        stoppedAt = at;
        plan(null, null);
    }

    private void plan(@Nullable Kind step, @Nullable Instant at) {
        nextStep = step;
        nextStepAt = at;
    }

    /** How it stands at {@code now}. */
    ClockState stateAt(Instant now) {
        return switch (state) {
            case MET -> ClockState.MET;
            case BREACHED -> ClockState.BREACHED;
            case CANCELLED -> ClockState.CANCELLED;
            case PAUSED -> ClockState.PAUSED;
            case RUNNING -> {
                if (now.isAfter(dueAt)) yield ClockState.BREACHED;
                yield now.isBefore(atRiskAt) ? ClockState.RUNNING : ClockState.AT_RISK;
            }
        };
    }

    ClockView view(Instant now, Supplier<WorkingTime> time) {
        var elapsed = elapsed(now, time);
        var whole = whole();
        return new ClockView(
                kind,
                cycle,
                stateAt(now),
                measure,
                amount,
                startedAt,
                dueAt,
                atRiskAt,
                pausedAt,
                stoppedAt,
                elapsed.toSeconds(),
                whole.minus(elapsed).toSeconds(),
                level,
                Arrays.stream(noCalendar).boxed().toList());
    }

    /** All the time it has: working time for a target in minutes, else the span without pauses. */
    private Duration whole() {
        return measure == Measure.WORKING_MINUTES
                ? Duration.ofMinutes(amount)
                : Duration.between(startedAt, dueAt).minusSeconds(pausedSeconds);
    }

    private Duration elapsed(Instant now, Supplier<WorkingTime> time) {
        var until = stoppedAt != null ? stoppedAt : pausedAt != null ? pausedAt : now;
        if (measure != Measure.WORKING_MINUTES) {
            return Duration.between(startedAt, until).minusSeconds(pausedSeconds);
        }
        if (leftAmount != null) return whole().minusMinutes(leftAmount);
        return until.isAfter(dueAt)
                ? whole().plus(time.get().between(dueAt, until))
                : whole().minus(time.get().between(until, dueAt));
    }

    boolean running() {
        return state == Phase.RUNNING;
    }

    boolean paused() {
        return state == Phase.PAUSED;
    }

    private boolean ended() {
        return !running() && !paused();
    }

    /** It was breached: it ended so, or the sweep has found it so. */
    boolean late() {
        return state == Phase.BREACHED || (running() && nextStep != Kind.AT_RISK && nextStep != Kind.BREACH);
    }

    Target target() {
        return new Target(measure, amount);
    }

    ClockKind kind() {
        return kind;
    }

    int cycle() {
        return cycle;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant atRiskAt() {
        return atRiskAt;
    }

    UUID complaintId() {
        return complaintId;
    }
}
