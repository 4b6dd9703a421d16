package org.yinuo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yinuo.platform.problem.ProblemException;

/** Deadlines by a calendar of the year 2026 as it was in China. */
class WorkingTimeTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<Interval> HOURS = List.of(interval("08:30", "12:00"), interval("14:00", "17:30"));

    @Test
    void theSameDayEndsWithItsLastMicrosecondWhateverDayItIs() {
        assertThat(due("2026-10-01T09:00:00+08:00", Measure.SAME_DAY, 0))
                .isEqualTo(at("2026-10-01T23:59:59.999999+08:00"));
    }

    @Test
    void makeUpWorkdaysAreWorkedAndHolidaysAreNot() {
        var due = time().due(at("2026-09-30T16:00:00+08:00"), new Target(Measure.WORKING_DAYS, 3));
        assertThat(due.at()).isEqualTo(at("2026-10-10T23:59:59.999999+08:00"));
        assertThat(due.days().getLast())
                .extracting(DueDay::reason, DueDay::name, DueDay::counts)
                .containsExactly(DayReason.MAKEUP_WORKDAY, "国庆节调休", true);
        assertThat(due.days()).filteredOn(day -> !day.counts()).hasSize(8);
    }

    @Test
    void minutesAreCountedInsideTheIntervalsOnly() {
        assertThat(due("2026-11-24T11:30:00+08:00", Measure.WORKING_MINUTES, 60))
                .isEqualTo(at("2026-11-24T14:30:00+08:00"));
        assertThat(due("2026-11-24T20:00:00+08:00", Measure.WORKING_MINUTES, 30))
                .isEqualTo(at("2026-11-25T09:00:00+08:00"));
        assertThat(due("2026-11-27T17:00:00+08:00", Measure.WORKING_MINUTES, 60))
                .isEqualTo(at("2026-11-30T09:00:00+08:00"));
    }

    @Test
    void whatFillsAnIntervalIsDueAtItsEnd() {
        assertThat(due("2026-11-24T08:30:00+08:00", Measure.WORKING_MINUTES, 210))
                .isEqualTo(at("2026-11-24T12:00:00+08:00"));
    }

    @Test
    void aMarketDayIsWorkedAlsoOnASundayAndOnAHoliday() {
        var time = new WorkingTime(calendar(), Set.of(4, 29), SHANGHAI);
        assertThat(time.isWorkingDay(LocalDate.parse("2026-11-29"))).isTrue();
        assertThat(time.isWorkingDay(LocalDate.parse("2026-10-04"))).isTrue();
        assertThat(time.day(LocalDate.parse("2026-10-04")).reason()).isEqualTo(DayReason.MARKET_DAY);
        assertThat(time.isWorkingDay(LocalDate.parse("2026-10-03"))).isFalse();
    }

    @Test
    void aYearThatNobodyPublishedIsNamedAndNeverGuessed() {
        var due = time().due(at("2026-12-31T10:00:00+08:00"), new Target(Measure.WORKING_DAYS, 2));
        assertThat(due.yearsWithoutCalendar()).containsExactly(2027);
        assertThat(time().due(at("2026-12-29T10:00:00+08:00"), new Target(Measure.WORKING_DAYS, 1))
                        .yearsWithoutCalendar())
                .isEmpty();
    }

    @Test
    void theHourThatASummerTimeSkipsIsNotWorked() {
        var night = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        night.put(DayOfWeek.SUNDAY, List.of(interval("01:00", "05:00")));
        var time = new WorkingTime(
                new CalendarContent(night, Map.of(), Set.of(2026)), Set.of(), ZoneId.of("Europe/Berlin"));
        assertThat(time.due(at("2026-03-29T00:00:00+01:00"), new Target(Measure.WORKING_MINUTES, 180))
                        .at())
                .isEqualTo(at("2026-03-29T05:00:00+02:00"));
        assertThat(time.due(at("2026-10-25T00:00:00+02:00"), new Target(Measure.WORKING_MINUTES, 300))
                        .at())
                .isEqualTo(at("2026-10-25T05:00:00+01:00"));
    }

    @Test
    void aCalendarThatNeverWorksIsRefusedAndNotSearchedForEver() {
        var idle = new WorkingTime(new CalendarContent(Map.of(), Map.of(), Set.of()), Set.of(), SHANGHAI);
        assertThatThrownBy(() -> idle.due(at("2026-11-24T09:00:00+08:00"), new Target(Measure.WORKING_DAYS, 1)))
                .isInstanceOf(ProblemException.class);
    }

    static WorkingTime time() {
        return new WorkingTime(calendar(), Set.of(), SHANGHAI);
    }

    static CalendarContent calendar() {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) if (day.getValue() <= 5) week.put(day, HOURS);
        var days = new java.util.HashMap<LocalDate, SpecialDay>();
        for (int day = 1; day <= 7; day++)
            days.put(LocalDate.of(2026, 10, day), new SpecialDay(DayKind.HOLIDAY, "国庆节", List.of()));
        days.put(LocalDate.of(2026, 10, 10), new SpecialDay(DayKind.MAKEUP_WORKDAY, "国庆节调休", null));
        return new CalendarContent(week, days, Set.of(2026));
    }

    static Interval interval(String from, String to) {
        return new Interval(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant due(String from, Measure measure, int amount) {
        return time().due(at(from), new Target(measure, amount)).at();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
