package org.yinuo.localstack.demo.complaint.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All clocks of a case, of all its cycles. */
public final class CaseClocks {

    private final List<CaseClock> clocks = new ArrayList<>();
    private int cycle;

    /** One more cycle; the earlier ones stay as they ended. */
    public void begin(List<Goal> goals, int topLevel, Instant at, WorkingTime time) {
        cycle++;
        goals.forEach(goal -> clocks.add(new CaseClock(goal, cycle, topLevel, at, time)));
    }

    /** What time has done up to now, the earliest first; of one moment in the order of the kinds. */
    public List<ClockStep> tick(Instant now) {
        return clocks.stream()
                .flatMap(clock -> clock.tick(now).stream())
                .sorted(Comparator.comparing(ClockStep::at)
                        .thenComparing(ClockStep::kind)
                        .thenComparing(ClockStep::clock))
                .toList();
    }

    public void stop(Set<ClockKind> kinds, Instant at) {
        clocks.stream().filter(clock -> kinds.contains(clock.kind())).forEach(clock -> clock.stop(at));
    }

    public void pause(Instant at, WorkingTime time) {
        clocks.forEach(clock -> clock.pause(at, time));
    }

    public void resume(Instant at, WorkingTime time) {
        clocks.forEach(clock -> clock.resume(at, time));
    }

    public void cancel(Instant at) {
        clocks.forEach(clock -> clock.cancel(at));
    }

    public void climbTo(int topLevel) {
        clocks.forEach(clock -> clock.climbTo(topLevel));
    }

    public Standing standing() {
        return Standing.of(clocks);
    }

    public List<CaseClock> all() {
        return List.copyOf(clocks);
    }
}
