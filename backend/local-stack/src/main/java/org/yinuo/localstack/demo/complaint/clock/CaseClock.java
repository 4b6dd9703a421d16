package org.yinuo.localstack.demo.complaint.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.complaint.clock.ClockStep.Kind;

/** One clock of a case in one cycle. It moves as the API's {@code ComplaintClock} does, which takes it over as it stands. */
public final class CaseClock {

    private static final double AT_RISK = 0.8;

    private final Goal goal;
    private final int cycle;
    private final Instant startedAt;
    private Phase state = Phase.RUNNING;
    private Instant dueAt = Instant.MAX;
    private Instant atRiskAt = Instant.MAX;
    private List<Integer> yearsWithoutCalendar = List.of();
    private @Nullable Instant pausedAt;
    private @Nullable Integer left;
    private long pausedSeconds;
    private @Nullable Instant stoppedAt;
    private int level;
    private int topLevel;
    private @Nullable Kind nextStep;
    private @Nullable Instant nextStepAt;

    /** As it is stored. */
    public enum Phase {
        RUNNING,
        PAUSED,
        MET,
        BREACHED,
        CANCELLED
    }

    CaseClock(Goal goal, int cycle, int topLevel, Instant at, WorkingTime time) {
        this.goal = goal;
        this.cycle = cycle;
        this.topLevel = topLevel;
        this.startedAt = at;
        run(time.due(at, goal.measure(), goal.amount()), at);
    }

    void pause(Instant at, WorkingTime time) {
        if (!running() || !goal.pauses() || at.isAfter(dueAt)) {
            return;
        }
        left = time.left(at, dueAt, goal.measure());
        pausedAt = at;
        state = Phase.PAUSED;
        plan(null, null);
    }

    void resume(Instant at, WorkingTime time) {
        if (pausedAt == null || left == null) {
            return;
        }
        pausedSeconds += Duration.between(pausedAt, at).toSeconds();
        var due = time.due(at, goal.measure(), left);
        pausedAt = null;
        left = null;
        state = Phase.RUNNING;
        run(due, at);
    }

    void stop(Instant at) {
        end(at, Phase.MET);
    }

    void cancel(Instant at) {
        end(at, Phase.CANCELLED);
    }

    void climbTo(int newTopLevel) {
        topLevel = newTopLevel;
    }

    /** Takes every step that was due by now. */
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
                planClimb(at.plus(Duration.ofHours(goal.escalateEvery() == null ? 0 : goal.escalateEvery())));
            }
        }
        return new ClockStep(goal.kind(), step, level, at);
    }

    private void planClimb(Instant at) {
        boolean further = goal.escalateEvery() != null && level < topLevel;
        plan(further ? Kind.ESCALATE : null, further ? at : null);
    }

    private void run(WorkingTime.Due due, Instant from) {
        dueAt = due.at();
        yearsWithoutCalendar = due.yearsWithoutCalendar();
        var whole = Duration.between(startedAt, dueAt).minusSeconds(pausedSeconds);
        var risk = dueAt.minusMillis(Math.round(whole.toMillis() * (1 - AT_RISK)));
        atRiskAt = risk.isBefore(from) ? from : risk;
        plan(Kind.AT_RISK, atRiskAt);
    }

    private void end(Instant at, Phase inTime) {
        if (!running() && !paused()) {
            return;
        }
        state = at.isAfter(dueAt) && !paused() ? Phase.BREACHED : inTime;
        if (pausedAt != null) {
            pausedSeconds += Duration.between(pausedAt, at).toSeconds();
        }
        pausedAt = null;
        left = null;
        stoppedAt = at;
        plan(null, null);
    }

    private void plan(@Nullable Kind step, @Nullable Instant at) {
        nextStep = step;
        nextStepAt = at;
    }

    boolean running() {
        return state == Phase.RUNNING;
    }

    boolean paused() {
        return state == Phase.PAUSED;
    }

    /** It was breached: it ended so, or its time has run out. */
    boolean late() {
        return state == Phase.BREACHED || (running() && nextStep != Kind.AT_RISK && nextStep != Kind.BREACH);
    }

    ClockKind kind() {
        return goal.kind();
    }

    /** Its columns behind the goal's, in the order of the table. */
    public List<@Nullable Object> columns() {
        var columns = new ArrayList<@Nullable Object>();
        columns.add(state);
        columns.add(startedAt);
        columns.add(dueAt);
        columns.add(atRiskAt);
        columns.add(pausedAt);
        columns.add(left);
        columns.add(pausedSeconds);
        columns.add(stoppedAt);
        columns.add(goal.escalateEvery());
        columns.add(level);
        columns.add(topLevel);
        columns.add(nextStep);
        columns.add(nextStepAt);
        columns.add(yearsWithoutCalendar.toString().replace('[', '{').replace(']', '}'));
        return columns;
    }

    public Goal goal() {
        return goal;
    }

    public int cycle() {
        return cycle;
    }

    public Instant startedAt() {
        return startedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant atRiskAt() {
        return atRiskAt;
    }

    @Override
    public String toString() {
        return goal.kind() + " " + cycle + columns();
    }
}
