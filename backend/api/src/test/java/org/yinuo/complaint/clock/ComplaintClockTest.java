package org.yinuo.complaint.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinuo.calendar.Calendars;
import org.yinuo.calendar.Measure;
import org.yinuo.calendar.WorkingTime;
import org.yinuo.complaint.clock.ClockStep.Kind;
import org.yinuo.complaint.sla.ClockKind;
import org.yinuo.complaint.sla.Goal;

/** What a clock does by itself. */
class ComplaintClockTest {

    private static final WorkingTime OFFICE = Calendars.office();
    private static final Instant TUESDAY_NINE = at("2026-11-24T09:00:00+08:00");
    private static final int LEVELS = 3;

    static LongStream seeds() {
        return LongStream.range(1, 201);
    }

    @Test
    void fourFifthsOfItsTimeAreItsRisk() {
        var clock = clock(Measure.WORKING_MINUTES, 300);
        assertThat(clock.atRiskAt()).isEqualTo(at("2026-11-24T15:00:00+08:00"));
        assertThat(clock.dueAt()).isEqualTo(at("2026-11-24T16:00:00+08:00"));
        assertThat(clock.stateAt(at("2026-11-24T14:59:59+08:00"))).isEqualTo(ClockState.RUNNING);
        assertThat(clock.stateAt(at("2026-11-24T15:00:00+08:00"))).isEqualTo(ClockState.AT_RISK);
        assertThat(clock.stateAt(at("2026-11-24T16:00:01+08:00"))).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void itStepsFromRiskToBreachAndUpTheTreeADayALevelAndNoFurtherThanTheTop() {
        var clock = clock(Measure.SAME_DAY, 0);
        var breach = clock.dueAt();
        var steps = clock.tick(breach.plus(Duration.ofDays(30)));
        assertThat(steps)
                .extracting(ClockStep::kind)
                .containsExactly(Kind.AT_RISK, Kind.BREACH, Kind.ESCALATE, Kind.ESCALATE, Kind.ESCALATE);
        assertThat(steps).extracting(ClockStep::level).containsExactly(0, 0, 1, 2, 3);
        assertThat(steps.get(2).at()).isEqualTo(breach);
        assertThat(steps.get(4).at()).isEqualTo(breach.plus(Duration.ofHours(48)));
        assertThat(clock.tick(breach.plus(Duration.ofDays(300)))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void howeverOftenOneLooksEachStepHappensOnceAtItsOwnTime(long seed) {
        var random = new Random(seed);
        var once = clock(Measure.WORKING_DAYS, 2).tick(TUESDAY_NINE.plus(Duration.ofDays(20)));
        var often = clock(Measure.WORKING_DAYS, 2);
        var steps = new java.util.ArrayList<ClockStep>();
        for (var now = TUESDAY_NINE; now.isBefore(TUESDAY_NINE.plus(Duration.ofDays(20))); ) {
            now = now.plus(Duration.ofMinutes(random.nextInt(3_000)));
            steps.addAll(often.tick(now));
        }
        assertThat(steps)
                .usingRecursiveComparison()
                .ignoringFields("complaintId")
                .isEqualTo(once);
    }

    @Test
    void aPauseStopsItAndAfterwardsItHasWhatWasLeft() {
        var clock = clock(Measure.WORKING_MINUTES, 300);
        clock.pause(at("2026-11-24T10:00:00+08:00"), OFFICE);
        assertThat(clock.tick(at("2026-11-27T10:00:00+08:00"))).isEmpty();
        assertThat(view(clock, "2026-11-27T10:00:00+08:00").elapsedSeconds()).isEqualTo(3_600);
        clock.resume(at("2026-11-27T10:00:00+08:00"), OFFICE);
        assertThat(clock.dueAt()).isEqualTo(at("2026-11-27T16:00:00+08:00"));
        assertThat(view(clock, "2026-11-27T11:00:00+08:00"))
                .extracting(ClockView::elapsedSeconds, ClockView::remainingSeconds)
                .containsExactly(7_200L, 10_800L);
    }

    @Test
    void theSameDayPausedBecomesTheDayOfItsResumption() {
        var clock = clock(Measure.SAME_DAY, 0);
        clock.pause(at("2026-11-24T15:00:00+08:00"), OFFICE);
        clock.resume(at("2026-11-26T10:00:00+08:00"), OFFICE);
        assertThat(clock.dueAt()).isEqualTo(at("2026-11-26T23:59:59.999999+08:00"));
    }

    @Test
    void whoIsLateAlreadyCannotBePaused() {
        var clock = clock(Measure.SAME_DAY, 0);
        clock.pause(at("2026-11-25T00:00:00+08:00"), OFFICE);
        assertThat(clock.paused()).isFalse();
    }

    @Test
    void stoppedInTimeItIsMetAndStoppedLateItIsBreachedForEver() {
        var met = clock(Measure.SAME_DAY, 0);
        met.stop(met.dueAt());
        assertThat(met.stateAt(at("2027-01-01T00:00:00Z"))).isEqualTo(ClockState.MET);
        var late = clock(Measure.SAME_DAY, 0);
        late.stop(late.dueAt().plusMillis(1));
        assertThat(late.stateAt(TUESDAY_NINE)).isEqualTo(ClockState.BREACHED);
        assertThat(Standing.of(List.of(met, late)).late()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatHasPassedAndWhatIsLeftAreAlwaysTheWhole(long seed) {
        var random = new Random(seed);
        var measure = Measure.values()[random.nextInt(4)];
        var clock = clock(measure, measure == Measure.WORKING_MINUTES ? 1 + random.nextInt(2_000) : random.nextInt(10));
        var now = TUESDAY_NINE;
        for (int i = 0; i < 6; i++) {
            now = now.plus(Duration.ofMinutes(1 + random.nextInt(600)));
            if (random.nextBoolean()) clock.pause(now, OFFICE);
            else clock.resume(now, OFFICE);
            var view = clock.view(now, () -> OFFICE);
            assertThat(view.elapsedSeconds()).isNotNegative();
            assertThat(clock.dueAt()).isAfterOrEqualTo(view.startedAt());
            if (measure == Measure.WORKING_MINUTES) {
                assertThat(view.elapsedSeconds() + view.remainingSeconds())
                        .isEqualTo(clock.target().amount() * 60L);
            }
        }
    }

    @Test
    void theNearestRunningClockIsTheCases() {
        var soon = clock(Measure.SAME_DAY, 0);
        var later = clock(Measure.CALENDAR_DAYS, 7);
        assertThat(Standing.of(List.of(later, soon)).dueAt()).isEqualTo(soon.dueAt());
        soon.stop(TUESDAY_NINE);
        assertThat(Standing.of(List.of(later, soon)).dueAt()).isEqualTo(later.dueAt());
        later.stop(TUESDAY_NINE);
        assertThat(Standing.of(List.of(later, soon)).dueAt()).isEqualTo(Standing.NEVER);
    }

    private static ComplaintClock clock(Measure measure, int amount) {
        var goal = new Goal(ClockKind.RESOLUTION, measure, amount, true, 24);
        return new ComplaintClock(UUID.randomUUID(), goal, 1, LEVELS, TUESDAY_NINE, OFFICE);
    }

    private static ClockView view(ComplaintClock clock, String now) {
        return clock.view(at(now), () -> OFFICE);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
