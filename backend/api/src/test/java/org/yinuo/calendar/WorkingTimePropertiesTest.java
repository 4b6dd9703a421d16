package org.yinuo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every calendar, whatever its hours, days and zone; a failing case is found again by its seed. */
class WorkingTimePropertiesTest {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Shanghai"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"));

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    static LongStream seeds() {
        return LongStream.range(20_261_124L, 20_261_124L + 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsDueBeforeItWasReceived(long seed) {
        var random = new Random(seed);
        var time = calendar(random);
        var from = instant(random);
        for (var measure : Measure.values()) {
            assertThat(time.due(from, new Target(measure, random.nextInt(40))).at())
                    .isAfterOrEqualTo(from);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneTargetAfterAnotherIsTheirSum(long seed) {
        var random = new Random(seed);
        var time = calendar(random);
        var from = instant(random);
        for (var measure : List.of(Measure.WORKING_MINUTES, Measure.WORKING_DAYS, Measure.CALENDAR_DAYS)) {
            int n = random.nextInt(measure == Measure.WORKING_MINUTES ? 3_000 : 20);
            int m = random.nextInt(measure == Measure.WORKING_MINUTES ? 3_000 : 20);
            var first = time.due(from, new Target(measure, n)).at();
            assertThat(time.due(first, new Target(measure, m)).at())
                    .as("%s %d + %d from %s", measure, n, m, from)
                    .isEqualTo(time.due(from, new Target(measure, n + m)).at());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWorkingTimeUntilADeadlineIsTheTarget(long seed) {
        var random = new Random(seed);
        var time = calendar(random);
        var from = instant(random);
        int minutes = random.nextInt(5_000);
        var due = time.due(from, new Target(Measure.WORKING_MINUTES, minutes));
        assertThat(time.between(from, due.at())).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(due.days().stream().mapToLong(DueDay::minutes).sum())
                .isBetween(minutes - (long) due.days().size(), (long) minutes);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPauseThatEndsAtOnceMovesNothing(long seed) {
        var random = new Random(seed);
        var time = calendar(random);
        var from = instant(random);
        for (var measure : Measure.values()) {
            var target = new Target(measure, 1 + random.nextInt(30));
            var due = time.due(from, target).at();
            var pausedAt = from.plus(Duration.ofMinutes(random.nextInt(2_000)));
            if (pausedAt.isAfter(due)) continue;
            assertThat(time.due(pausedAt, time.left(pausedAt, due, target)).at())
                    .as("%s paused at %s", target, pausedAt)
                    .isEqualTo(due);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aClosedDayAddsNothing(long seed) {
        var random = new Random(seed);
        var content = content(random);
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        var open = new WorkingTime(content, java.util.Set.of(), zone);
        var date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        var days = new HashMap<>(content.days());
        days.put(date, new SpecialDay(DayKind.HOLIDAY, "休息", List.of()));
        var closed = new WorkingTime(
                new CalendarContent(content.week(), days, content.publishedYears()), java.util.Set.of(), zone);
        var from = date.minusDays(2).atStartOfDay(zone).toInstant();
        var to = date.plusDays(3).atStartOfDay(zone).toInstant();
        var lost = open.between(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
        assertThat(closed.between(from, to)).isEqualTo(open.between(from, to).minus(lost));
    }

    private static WorkingTime calendar(Random random) {
        var marketDays = new HashSet<Integer>();
        for (int i = random.nextInt(4); i > 0; i--) marketDays.add(1 + random.nextInt(28));
        return new WorkingTime(content(random), marketDays, ZONES.get(random.nextInt(ZONES.size())));
    }

    private static CalendarContent content(Random random) {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) if (random.nextInt(10) < 7) week.put(day, hours(random));
        week.putIfAbsent(DayOfWeek.WEDNESDAY, List.of(WorkingTimeTest.interval("09:00", "17:00")));
        var days = new HashMap<LocalDate, SpecialDay>();
        for (int i = 0; i < 20; i++) {
            var kind = DayKind.values()[random.nextInt(3)];
            days.put(
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)),
                    new SpecialDay(kind, "特殊日", kind == DayKind.SPECIAL ? hours(random) : null));
        }
        return new CalendarContent(week, days, java.util.Set.of(2026));
    }

    /** One to three stretches that follow each other, at quarters of an hour. */
    private static List<Interval> hours(Random random) {
        var ends = IntStream.generate(() -> random.nextInt(95))
                .distinct()
                .limit(2L * (1 + random.nextInt(3)))
                .sorted()
                .toArray();
        var hours = new ArrayList<Interval>();
        for (int i = 0; i < ends.length; i += 2) {
            hours.add(new Interval(
                    LocalTime.MIN.plusMinutes(15L * ends[i]), LocalTime.MIN.plusMinutes(15L * ends[i + 1])));
        }
        return hours;
    }

    private static Instant instant(Random random) {
        return FIRST.plus(Duration.ofMinutes(random.nextInt(300 * 24 * 60)));
    }
}
