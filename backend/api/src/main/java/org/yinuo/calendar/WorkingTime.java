package org.yinuo.calendar;

import static org.yinuo.calendar.CalendarProblem.DEADLINE_TOO_FAR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The working time of one unit: its calendar, its market days and its time zone. Everything here is one scan of the days
 * between two instants, and an interval is as long as its instants are apart, so that a change of the clocks is counted.
 */
public final class WorkingTime {

    /** Behind this no deadline is looked for. */
    static final int DAYS_AHEAD = 3_660;

    private final CalendarContent calendar;
    private final Set<Integer> marketDays;
    private final ZoneId zone;

    /** @param marketDays days of the month, 1 to 31, on which the unit works in any case */
    WorkingTime(CalendarContent calendar, Set<Integer> marketDays, ZoneId zone) {
        this.calendar = calendar;
        this.marketDays = marketDays;
        this.zone = zone;
    }

    /**
     * When a target that begins at {@code from} is due.
     *
     * @throws org.yinuo.platform.problem.ProblemException 422 if that is more than ten years ahead
     */
    public Due due(Instant from, Target target) {
        var first = dateOf(from);
        return switch (target.measure()) {
            case SAME_DAY -> new Due(endOf(first), List.of(day(first).explained(true, 0)), List.of());
            case CALENDAR_DAYS -> calendarDays(first, target.amount());
            case WORKING_DAYS -> workingDays(first, target.amount());
            case WORKING_MINUTES -> workingMinutes(from, target.amount());
        };
    }

    /**
     * What is left at {@code at} of a target that is due at {@code due}: whole days, or minutes rounded up. Going on with
     * it at once leads to the same deadline.
     */
    public Target left(Instant at, Instant due, Target target) {
        int amount = switch (target.measure()) {
            case SAME_DAY -> 0;
            case CALENDAR_DAYS ->
                (int) Math.max(0, dateOf(due).toEpochDay() - dateOf(at).toEpochDay());
            case WORKING_DAYS ->
                (int) dateOf(at)
                        .plusDays(1)
                        .datesUntil(later(dateOf(due), dateOf(at)).plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
            case WORKING_MINUTES -> (int) between(at, due).plusSeconds(59).toMinutes();
        };
        return new Target(target.measure(), amount);
    }

    /** Working time from one instant to a later one; nothing if it is not later. */
    public Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        for (var date = dateOf(from); !date.isAfter(dateOf(to)); date = date.plusDays(1)) {
            for (var interval : day(date).intervals()) sum = sum.plus(part(date, interval, from, to));
        }
        return sum;
    }

    public boolean isWorkingDay(LocalDate date) {
        return !day(date).intervals().isEmpty();
    }

    /** What this unit does on a day, and why. */
    Day day(LocalDate date) {
        var special = calendar.days().get(date);
        var own = special == null ? ordinary(date) : special(date, special);
        if (!own.intervals().isEmpty() || !marketDays.contains(date.getDayOfMonth())) return own;
        return new Day(date, DayReason.MARKET_DAY, own.name(), calendar.usual(date.getDayOfWeek()));
    }

    private Day ordinary(LocalDate date) {
        var hours = calendar.ordinary(date.getDayOfWeek());
        return new Day(date, hours.isEmpty() ? DayReason.WEEKEND : DayReason.WEEKDAY, null, hours);
    }

    private Day special(LocalDate date, SpecialDay special) {
        var reason = DayReason.valueOf(special.kind().name());
        if (special.kind() == DayKind.HOLIDAY) return new Day(date, reason, special.name(), List.of());
        var hours = special.intervals() == null ? calendar.usual(date.getDayOfWeek()) : special.intervals();
        return new Day(date, reason, special.name(), hours);
    }

    private Due calendarDays(LocalDate first, int amount) {
        mustBeNear(amount, amount);
        var days = new ArrayList<DueDay>();
        for (int i = 0; i <= amount; i++) days.add(day(first.plusDays(i)).explained(i > 0, 0));
        return new Due(endOf(first.plusDays(amount)), days, List.of());
    }

    private Due workingDays(LocalDate first, int amount) {
        var days = new ArrayList<>(List.of(day(first).explained(false, 0)));
        var date = first;
        for (int counted = 0; counted < amount; ) {
            date = date.plusDays(1);
            mustBeNear(days.size(), amount);
            var day = day(date);
            boolean counts = !day.intervals().isEmpty();
            if (counts) counted++;
            days.add(day.explained(counts, 0));
        }
        return new Due(endOf(date), days, unpublished(first, date));
    }

    private Due workingMinutes(Instant from, int amount) {
        var days = new ArrayList<DueDay>();
        var wanted = Duration.ofMinutes(amount);
        var due = from;
        var first = dateOf(from);
        var date = first;
        for (; wanted.isPositive(); date = date.plusDays(1)) {
            mustBeNear(days.size(), amount);
            var before = wanted;
            var day = day(date);
            for (var interval : day.intervals()) {
                var part = part(date, interval, from, Instant.MAX);
                if (!wanted.isPositive() || !part.isPositive()) continue;
                var taken = part.compareTo(wanted) < 0 ? part : wanted;
                due = later(startOf(date, interval), from).plus(taken);
                wanted = wanted.minus(taken);
            }
            var counted = before.minus(wanted).toMinutes();
            days.add(day.explained(counted > 0, counted));
        }
        return new Due(due, days, unpublished(first, dateOf(due)));
    }

    private List<Integer> unpublished(LocalDate from, LocalDate to) {
        var years = new TreeSet<Integer>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!calendar.publishedYears().contains(year)) years.add(year);
        }
        return List.copyOf(years);
    }

    private static void mustBeNear(int days, int amount) {
        if (days > DAYS_AHEAD) throw DEADLINE_TOO_FAR.at("target.amount", amount, DAYS_AHEAD / 366);
    }

    /** The part of an interval that lies between two instants. */
    private Duration part(LocalDate date, Interval interval, Instant from, Instant to) {
        var start = later(startOf(date, interval), from);
        var end = date.atTime(interval.to()).atZone(zone).toInstant();
        if (end.isAfter(to)) end = to;
        return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
    }

    private Instant startOf(LocalDate date, Interval interval) {
        return date.atTime(interval.from()).atZone(zone).toInstant();
    }

    /** The last microsecond of the day: the next midnight already belongs to the next day. */
    private Instant endOf(LocalDate date) {
        return date.plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(zone)
                .toInstant()
                .minusNanos(1_000);
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private static <T extends Comparable<? super T>> T later(T one, T other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** A day of this unit. */
    record Day(LocalDate date, DayReason reason, @Nullable String name, List<Interval> intervals) {

        DueDay explained(boolean counts, long minutes) {
            return new DueDay(date, reason, name, intervals, counts, minutes);
        }
    }
}
