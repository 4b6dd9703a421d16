package org.yinuo.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The single days of the calendars, and the years that are published; some thirty days a year and calendar. */
@ApplicationScoped
class CalendarDays {

    private static final TypeReference<List<Interval>> INTERVALS = new TypeReference<>() {};

    private final EntityManager em;
    private final ObjectMapper json;

    CalendarDays(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    Map<LocalDate, SpecialDay> of(UUID calendar) {
        var days = new HashMap<LocalDate, SpecialDay>();
        for (Object row : em.createNativeQuery(
                        "select date, kind, name, cast(intervals as text) from working_calendar_day where calendar_id = :id",
                        Object[].class)
                .setParameter("id", calendar)
                .getResultList()) {
            var cells = (Object[]) row;
            var day = new SpecialDay(DayKind.valueOf((String) cells[1]), (String) cells[2], read((String) cells[3]));
            days.put(date(cells[0]), day);
        }
        return days;
    }

    void put(UUID calendar, LocalDate date, SpecialDay day) {
        em.createNativeQuery("""
                        insert into working_calendar_day (calendar_id, date, kind, name, intervals)
                        values (:id, :date, :kind, :name, cast(:intervals as jsonb))
                        on conflict (calendar_id, date) do update
                            set kind = excluded.kind, name = excluded.name, intervals = excluded.intervals""")
                .setParameter("id", calendar)
                .setParameter("date", date)
                .setParameter("kind", day.kind().name())
                .setParameter("name", day.name())
                .setParameter("intervals", write(day.intervals()))
                .executeUpdate();
    }

    boolean remove(UUID calendar, LocalDate date) {
        return em.createNativeQuery("delete from working_calendar_day where calendar_id = :id and date = :date")
                        .setParameter("id", calendar)
                        .setParameter("date", date)
                        .executeUpdate()
                > 0;
    }

    /** Takes all days of a year away, for those that take their place. */
    void clear(UUID calendar, int year) {
        em.createNativeQuery("""
                        delete from working_calendar_day
                        where calendar_id = :id and date >= make_date(:year, 1, 1) and date < make_date(:year + 1, 1, 1)""")
                .setParameter("id", calendar)
                .setParameter("year", year)
                .executeUpdate();
    }

    void publish(UUID calendar, int year) {
        em.createNativeQuery(
                        "insert into working_calendar_year (calendar_id, year) values (:id, :year) on conflict do nothing")
                .setParameter("id", calendar)
                .setParameter("year", year)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Integer> publishedYears(UUID calendar) {
        return em.createNativeQuery(
                        "select cast(year as int) from working_calendar_year where calendar_id = :id order by year",
                        Integer.class)
                .setParameter("id", calendar)
                .getResultList();
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private @Nullable List<Interval> read(@Nullable String intervals) {
        try {
            return intervals == null ? null : json.readValue(intervals, INTERVALS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Hours that cannot be read: " + intervals, e);
        }
    }

    private @Nullable String write(@Nullable List<Interval> intervals) {
        try {
            return intervals == null ? null : json.writeValueAsString(intervals);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
