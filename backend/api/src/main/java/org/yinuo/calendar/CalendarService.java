package org.yinuo.calendar;

import static org.yinuo.calendar.CalendarProblem.CALENDAR_BASE_IN_CIRCLE;
import static org.yinuo.calendar.CalendarProblem.CALENDAR_BASE_UNKNOWN;
import static org.yinuo.calendar.CalendarProblem.CALENDAR_CODE_TAKEN;
import static org.yinuo.calendar.CalendarProblem.CALENDAR_DAY_NOT_FOUND;
import static org.yinuo.calendar.CalendarProblem.CALENDAR_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.organization.Directory;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.revision.Revision;

/** Writes calendars. Every change, also of a single day, makes a new version of the calendar. */
@ApplicationScoped
class CalendarService {

    private final WorkingCalendars calendars;
    private final CalendarDays days;
    private final CalendarViews views;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarService(
            WorkingCalendars calendars,
            CalendarDays days,
            CalendarViews views,
            Directory directory,
            AuditTrail audit,
            Clock clock) {
        this.calendars = calendars;
        this.days = days;
        this.views = views;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CalendarView create(CalendarDraft draft) {
        check(draft, null);
        var calendar = new WorkingCalendar(draft, clock.instant());
        calendars.persist(calendar);
        return done("createWorkingCalendar", calendar, draft.code());
    }

    @Transactional
    CalendarView update(UUID id, @Nullable String ifMatch, CalendarDraft draft) {
        var calendar = seen(id, ifMatch);
        check(draft, id);
        calendar.rewrite(draft);
        return done("updateWorkingCalendar", calendar, draft.code());
    }

    @Transactional
    CalendarView setDay(UUID id, @Nullable String ifMatch, LocalDate date, CalendarDayDraft draft) {
        var calendar = seen(id, ifMatch);
        days.put(id, date, draft.day());
        return done("setWorkingCalendarDay", calendar, date + " " + draft.kind() + " " + draft.name());
    }

    @Transactional
    CalendarView removeDay(UUID id, @Nullable String ifMatch, LocalDate date) {
        var calendar = seen(id, ifMatch);
        if (!days.remove(id, date)) throw CALENDAR_DAY_NOT_FOUND.because(date.toString());
        return done("removeWorkingCalendarDay", calendar, date.toString());
    }

    /** A whole year in the place of what was there; from then on the year is published. */
    @Transactional
    CalendarView takeYear(UUID id, @Nullable String ifMatch, int year, String csv) {
        var calendar = seen(id, ifMatch);
        var lines = YearFile.read(year, csv);
        days.clear(id, year);
        lines.forEach((date, day) -> days.put(id, date, day));
        days.publish(id, year);
        return done("importWorkingCalendarYear", calendar, year + ": " + lines.size());
    }

    /** @param calendarId none: the unit works by what those above it have */
    @Transactional
    UnitCalendarView give(UUID unitId, @Nullable UUID calendarId) {
        var path = directory.pathOf(unitId);
        var given = calendarId == null
                ? null
                : calendars
                        .findByIdOptional(calendarId)
                        .orElseThrow(() -> CALENDAR_UNKNOWN.at("calendarId", calendarId));
        calendars.give(path.labels().getLast(), calendarId);
        audit.record(
                new Change("setUnitWorkingCalendar", "ORG_UNIT", unitId, unitId, given == null ? "-" : given.code()));
        return views.ofUnit(unitId);
    }

    private WorkingCalendar seen(UUID id, @Nullable String ifMatch) {
        var calendar = calendars.get(id);
        Revision.check(ifMatch, calendar.version());
        calendars.getEntityManager().lock(calendar, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return calendar;
    }

    private void check(CalendarDraft draft, @Nullable UUID itself) {
        draft.check();
        if (calendars.find("code", draft.code()).stream()
                .anyMatch(other -> !other.id().equals(itself))) {
            throw CALENDAR_CODE_TAKEN.at("code", draft.code());
        }
        if (draft.baseId() == null) return;
        var baseId = draft.baseId();
        var base = calendars.findByIdOptional(baseId).orElseThrow(() -> CALENDAR_BASE_UNKNOWN.at("baseId", baseId));
        if (calendars.chain(base).stream().anyMatch(each -> each.id().equals(itself))) {
            throw CALENDAR_BASE_IN_CIRCLE.at("baseId", base.code());
        }
    }

    private CalendarView done(String operation, WorkingCalendar calendar, String detail) {
        calendars.flush();
        audit.record(new Change(operation, "WORKING_CALENDAR", calendar.id(), null, detail));
        return views.of(calendar);
    }
}
