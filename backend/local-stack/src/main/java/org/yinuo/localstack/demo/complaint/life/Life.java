package org.yinuo.localstack.demo.complaint.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.complaint.clock.CaseClocks;
import org.yinuo.localstack.demo.complaint.clock.ClockKind;
import org.yinuo.localstack.demo.complaint.clock.ClockStep;
import org.yinuo.localstack.demo.complaint.clock.Goal;

/** A case on its way: it takes one step after another as the API would let it, and its clocks move with it. */
public final class Life {

    private static final Set<ClockKind> ANSWERED =
            EnumSet.of(ClockKind.ACKNOWLEDGE, ClockKind.FIRST_RESPONSE, ClockKind.RESOLUTION);

    private final Surroundings around;
    private final List<Goal> goals;
    private final CaseClocks clocks = new CaseClocks();
    private final List<Step> steps = new ArrayList<>();
    private int unit;
    private Status status = Status.RECEIVED;
    private int version = -1;
    private int escalationLevel;
    private @Nullable Integer escalatedTo;
    private @Nullable UUID assignee;
    private int contacts;
    private int attempts;
    private @Nullable UUID mergedInto;
    private @Nullable String recheck;
    private @Nullable Step answer;
    private @Nullable Step closing;
    private @Nullable Proof proof;

    public Life(Surroundings around, List<Goal> goals, int unit) {
        this.around = around;
        this.goals = List.copyOf(goals);
        this.unit = unit;
    }

    /** A step that changes nothing but the state and the clocks. What time has done before it is told before it. */
    public void take(Deed deed, Actor actor, Said said) {
        passTime(deed.at());
        var action = deed.action();
        if (!action.isPossibleIn(status)) {
            throw new IllegalStateException("%s is not possible in %s".formatted(action, status));
        }
        var from = steps.isEmpty() ? null : status;
        status = action.after(status);
        moveClocks(action, deed.at());
        steps.add(new Step(action, deed.at(), from, status, actor, said));
        if (action.changesTheCase()) {
            version++;
        }
    }

    public void transfer(Deed deed, int to, Actor actor, Said said) {
        passTime(deed.at());
        unit = to;
        assignee = null;
        escalationLevel = 0;
        escalatedTo = null;
        take(deed, actor, said);
    }

    public void assign(Deed deed, UUID person, Actor actor, Said said) {
        take(deed, actor, said);
        assignee = person;
    }

    public void contact(Deed deed, Actor actor, Said said) {
        take(deed, actor, said);
        contacts++;
        attempts += deed.action() == Action.MISS ? 1 : 0;
    }

    public void answer(Deed deed, Actor actor, Said said) {
        take(deed, actor, said);
        answer = steps.getLast();
    }

    public void close(Deed deed, Actor actor, Said said, Proof shown, boolean drawn) {
        take(deed, actor, said);
        closing = steps.getLast();
        proof = shown;
        recheck = drawn ? "PENDING" : null;
    }

    public void recheck(Deed deed, Actor actor, Said said, String found) {
        take(deed, actor, said);
        recheck = found;
    }

    public void reopen(Deed deed, Actor actor, Said said) {
        take(deed, actor, said);
        answer = null;
        closing = null;
        proof = null;
        recheck = null;
    }

    public void merge(Deed deed, UUID into, Actor actor, Said said) {
        take(deed, actor, said);
        mergedInto = into;
    }

    /** By hand, one level further up; where nobody is above any more, nobody is called. */
    public void raise(Deed deed, Actor actor, Said said) {
        passTime(deed.at());
        if (escalationLevel == around.above(unit)) {
            return;
        }
        escalationLevel++;
        int to = around.up(unit, escalationLevel);
        escalatedTo = to;
        take(
                deed,
                actor,
                said.with(Detail.ofUnit(escalationLevel, around.units().name(to))));
    }

    /** What the clocks have done by now is told. */
    public void passTime(Instant now) {
        for (var step : clocks.tick(now)) {
            int to = around.up(unit, step.level());
            boolean climb = step.kind() == ClockStep.Kind.ESCALATE;
            var detail = climb
                    ? Detail.ofClimb(step.clock(), step.level(), around.units().name(to))
                    : Detail.ofClock(step.clock());
            if (climb && step.level() > escalationLevel) {
                escalationLevel = step.level();
                escalatedTo = to;
            }
            var action = Action.valueOf(step.kind().name());
            steps.add(new Step(action, step.at(), status, status, Actor.CLOCK, Said.NOTHING.with(detail)));
        }
    }

    public int unit() {
        return unit;
    }

    public int attempts() {
        return attempts;
    }

    /** When it was answered last. */
    public Instant answeredAt() {
        return answer == null ? Instant.MAX : answer.at();
    }

    public int unitAbove() {
        return around.up(unit, 1);
    }

    public Present present() {
        return new Present(
                status,
                unit,
                assignee,
                version,
                escalationLevel,
                escalatedTo,
                contacts,
                attempts,
                mergedInto,
                recheck,
                answer,
                closing,
                proof,
                clocks.standing(),
                steps,
                clocks.all());
    }

    private void moveClocks(Action action, Instant at) {
        var time = around.timeOf(unit);
        switch (action) {
            case REGISTER, REOPEN -> clocks.begin(goals, around.above(unit), at, time);
            case ACCEPT, ASSIGN -> clocks.stop(EnumSet.of(ClockKind.ACKNOWLEDGE), at);
            case VISIT, MISS -> clocks.stop(EnumSet.of(ClockKind.FIRST_RESPONSE), at);
            case ASK_CUSTOMER -> clocks.pause(at, time);
            case RESUME -> clocks.resume(at, time);
            case ANSWER -> clocks.stop(ANSWERED, at);
            case CLOSE, GIVE_UP, CLOSE_DRAWN -> clocks.stop(EnumSet.allOf(ClockKind.class), at);
            case WITHDRAW, MERGE -> clocks.cancel(at);
            case TRANSFER -> clocks.climbTo(around.above(unit));
            default -> {}
        }
    }
}
