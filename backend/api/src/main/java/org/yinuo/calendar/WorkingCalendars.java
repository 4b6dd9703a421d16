package org.yinuo.calendar;

import static org.yinuo.calendar.CalendarProblem.CALENDAR_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.TreePath;

/** All calendars; a few hundred at most, one a province and some for special places. */
@ApplicationScoped
class WorkingCalendars implements PanacheRepositoryBase<WorkingCalendar, UUID> {

    /** Whoever has no other. */
    static final String NATIONAL = "CN";

    WorkingCalendar get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CALENDAR_NOT_FOUND.because(id.toString()));
    }

    List<WorkingCalendar> inOrder() {
        return listAll(Sort.by("code"));
    }

    WorkingCalendar national() {
        return find("code", NATIONAL).singleResult();
    }

    /** The calendar and what it builds on, itself first. */
    List<WorkingCalendar> chain(WorkingCalendar calendar) {
        var chain = new ArrayList<WorkingCalendar>();
        for (var next = calendar; next != null; next = next.baseId() == null ? null : get(next.baseId())) {
            chain.add(next);
        }
        return chain;
    }

    /** A calendar that a unit was given, and the label of the unit that was given it. */
    record Given(UUID calendarId, long unitLabel) {}

    /** The nearest one given to a unit or to one above it. */
    Optional<Given> givenTo(TreePath unit) {
        var labels = unit.labels().toArray(Long[]::new);
        return getEntityManager()
                .createNativeQuery("""
                        select calendar_id, unit_label from unit_calendar where unit_label = any(:labels)
                        order by array_position(:labels, unit_label) desc limit 1""", Object[].class)
                .setParameter("labels", labels)
                .getResultStream()
                .map(row -> new Given((UUID) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()))
                .findFirst();
    }

    /** @param calendar none: the unit takes what those above it have */
    void give(long unitLabel, @Nullable UUID calendar) {
        if (calendar == null) {
            getEntityManager()
                    .createNativeQuery("delete from unit_calendar where unit_label = :unit")
                    .setParameter("unit", unitLabel)
                    .executeUpdate();
            return;
        }
        getEntityManager()
                .createNativeQuery("""
                        insert into unit_calendar (unit_label, calendar_id) values (:unit, :calendar)
                        on conflict (unit_label) do update set calendar_id = excluded.calendar_id""")
                .setParameter("unit", unitLabel)
                .setParameter("calendar", calendar)
                .executeUpdate();
    }
}
