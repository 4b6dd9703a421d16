package org.yinuo.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yinuo.organization.Directory;

/** The working time of units. */
@ApplicationScoped
public class WorkingTimes {

    private static final int KEPT = 500;

    private final WorkingCalendars calendars;
    private final CalendarDays days;
    private final Directory directory;

    /** By the versions of the calendars a content is made of: what has changed, here or elsewhere, is not found again. */
    private final Cache<List<Stamp>, CalendarContent> contents =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    WorkingTimes(WorkingCalendars calendars, CalendarDays days, Directory directory) {
        this.calendars = calendars;
        this.days = days;
        this.directory = directory;
    }

    private record Stamp(UUID calendar, long version) {}

    /** By the unit's own calendar, or that of the nearest unit above, or the national one; whoever asks. */
    public WorkingTime of(UUID unitId) {
        var hours = directory.hours(unitId);
        var calendar = calendars
                .givenTo(hours.path())
                .map(given -> calendars.get(given.calendarId()))
                .orElseGet(calendars::national);
        return new WorkingTime(content(calendar), hours.marketDays(), hours.zone());
    }

    CalendarContent content(WorkingCalendar calendar) {
        var chain = calendars.chain(calendar);
        var stamps =
                chain.stream().map(each -> new Stamp(each.id(), each.version())).toList();
        return contents.get(stamps, any -> resolve(chain));
    }

    /** The nearest calendar has the last word on a day and on the week; a year is published if any of them says so. */
    private CalendarContent resolve(List<WorkingCalendar> chain) {
        var all = new HashMap<LocalDate, SpecialDay>();
        var years = new HashSet<Integer>();
        for (var calendar : chain.reversed()) {
            all.putAll(days.of(calendar.id()));
            years.addAll(days.publishedYears(calendar.id()));
        }
        var week = chain.stream()
                .map(WorkingCalendar::week)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new CalendarContent(Map.copyOf(week), Map.copyOf(all), years);
    }
}
