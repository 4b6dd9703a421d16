package org.yinuo.complaint.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yinuo.calendar.WorkingTime;
import org.yinuo.calendar.WorkingTimes;
import org.yinuo.complaint.sla.ClockKind;
import org.yinuo.complaint.sla.Goal;

/** What a step of a case does to its clocks. Each method answers how the case stands then. */
@ApplicationScoped
public class Clocks {

    private final ComplaintClocks clocks;
    private final WorkingTimes times;
    private final ClockSteps steps;

    Clocks(ComplaintClocks clocks, WorkingTimes times, ClockSteps steps) {
        this.clocks = clocks;
        this.times = times;
        this.steps = steps;
    }

    /** Whose clocks: the unit says by which calendar they run, and how far up a breach can climb. */
    public record Subject(UUID complaintId, UUID unitId, int levelsAbove) {}

    /** The first clocks of a case, not kept yet: they belong to a case that is not kept yet either. */
    public static final class Opening {

        private final List<ComplaintClock> rows;

        private Opening(List<ComplaintClock> rows) {
            this.rows = rows;
        }

        public Standing standing() {
            return Standing.of(rows);
        }
    }

    /** The first cycle: all clocks of the policy. */
    public Opening open(Subject subject, List<Goal> goals, Instant at) {
        return new Opening(cycle(1, subject, goals, at));
    }

    public void keep(Opening opening) {
        clocks.persist(opening.rows);
    }

    /** One more cycle: all clocks of the policy from the beginning; the earlier ones stay as they ended. */
    public Standing reopen(Subject subject, List<Goal> goals, Instant at) {
        var all = new ArrayList<>(clocks.held(subject.complaintId()));
        int last = all.stream().mapToInt(ComplaintClock::cycle).max().orElse(0);
        var added = cycle(last + 1, subject, goals, at);
        clocks.persist(added);
        all.addAll(added);
        return Standing.of(all);
    }

    private List<ComplaintClock> cycle(int number, Subject subject, List<Goal> goals, Instant at) {
        var time = times.of(subject.unitId());
        return goals.stream()
                .map(goal -> new ComplaintClock(subject.complaintId(), goal, number, subject.levelsAbove(), at, time))
                .toList();
    }

    public Standing pause(Subject subject, Instant at) {
        return move(subject, at, (clock, time) -> clock.pause(at, time.get()));
    }

    public Standing resume(Subject subject, Instant at) {
        return move(subject, at, (clock, time) -> clock.resume(at, time.get()));
    }

    public Standing stop(Subject subject, Set<ClockKind> kinds, Instant at) {
        return move(subject, at, (clock, time) -> {
            if (kinds.contains(clock.kind())) clock.stop(at);
        });
    }

    public Standing cancel(Subject subject, Instant at) {
        return move(subject, at, (clock, time) -> clock.cancel(at));
    }

    /** The case now belongs to a unit at another height of the tree. Deadlines do not move with it. */
    public Standing transfer(Subject subject, Instant at) {
        return move(subject, at, (clock, time) -> clock.climbTo(subject.levelsAbove()));
    }

    public List<ClockView> views(UUID complaintId, UUID unitId, Instant now) {
        var time = new Once(unitId);
        return clocks.of(complaintId).stream()
                .map(clock -> clock.view(now, time))
                .toList();
    }

    /** What was due before this moment happened before it: a late stop does not hide the breach. */
    private Standing move(Subject subject, Instant at, BiConsumer<ComplaintClock, Supplier<WorkingTime>> change) {
        var time = new Once(subject.unitId());
        var all = clocks.held(subject.complaintId());
        var missed = all.stream().flatMap(clock -> clock.tick(at).stream()).toList();
        if (!missed.isEmpty()) steps.happened(missed);
        all.forEach(clock -> change.accept(clock, time));
        return Standing.of(all);
    }

    /** A unit's working time, read when it is first needed: most steps and most clocks ask for none. */
    private final class Once implements Supplier<WorkingTime> {

        private final UUID unitId;
        private @Nullable WorkingTime time;

        Once(UUID unitId) {
            this.unitId = unitId;
        }

        @Override
        public WorkingTime get() {
            if (time == null) time = times.of(unitId);
            return time;
        }
    }
}
