package org.yinuo.calendar;

import static org.yinuo.calendar.CalendarProblem.CALENDAR_RANGE_TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yinuo.organization.Directory;

/** Calendars as they are shown. */
@ApplicationScoped
class CalendarViews {

    private static final int LONGEST_RANGE = 400;

    private final WorkingCalendars calendars;
    private final CalendarDays days;
    private final WorkingTimes times;
    private final Directory directory;

    CalendarViews(WorkingCalendars calendars, CalendarDays days, WorkingTimes times, Directory directory) {
        this.calendars = calendars;
        this.days = days;
        this.times = times;
        this.directory = directory;
    }

    List<CalendarView> all() {
        return calendars.inOrder().stream().map(this::of).toList();
    }

    CalendarView of(UUID id) {
        return of(calendars.get(id));
    }

    CalendarView of(WorkingCalendar calendar) {
        return calendar.view(calendars.chain(calendar).stream()
                .flatMap(each -> days.publishedYears(each.id()).stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** @throws org.yinuo.platform.problem.ProblemException 422 for more than 400 days */
    List<CalendarDayView> days(UUID id, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_RANGE))) {
            throw CALENDAR_RANGE_TOO_LONG.because(LONGEST_RANGE);
        }
        var calendar = calendars.get(id);
        var content = times.content(calendar);
        var own = days.of(id).keySet();
        var plain = new WorkingTime(content, Set.of(), ZoneOffset.UTC);
        return from.datesUntil(to.plusDays(1))
                .map(plain::day)
                .map(day -> new CalendarDayView(
                        day.date(),
                        day.reason(),
                        day.name(),
                        day.intervals(),
                        own.contains(day.date()),
                        content.publishedYears().contains(day.date().getYear())))
                .toList();
    }

    UnitCalendarView ofUnit(UUID unitId) {
        var path = directory.pathOf(unitId);
        var given = calendars.givenTo(path);
        var calendar = given.map(each -> calendars.get(each.calendarId())).orElseGet(calendars::national);
        boolean own = given.filter(each -> each.unitLabel() == path.labels().getLast())
                .isPresent();
        return new UnitCalendarView(of(calendar), own);
    }
}
