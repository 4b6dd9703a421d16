package org.yinuo.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Ids;

/** The hours of a week, and what it is built on. Its single days are {@link CalendarDays}. */
@Entity
class WorkingCalendar {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;
    private @Nullable UUID baseId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<DayOfWeek, List<Interval>> week;

    private Instant createdAt;

    /** For Hibernate only. */
    protected WorkingCalendar() {}

    WorkingCalendar(CalendarDraft draft, Instant now) {
        this.id = Ids.at(now);
        this.createdAt = now;
        write(draft);
    }

    void rewrite(CalendarDraft draft) {
        write(draft);
    }

    private void write(CalendarDraft draft) {
        this.code = draft.code();
        this.name = draft.name();
        this.baseId = draft.baseId();
        this.week = draft.week();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    @Nullable
    UUID baseId() {
        return baseId;
    }

    @Nullable
    Map<DayOfWeek, List<Interval>> week() {
        return week;
    }

    CalendarView view(List<Integer> publishedYears) {
        return new CalendarView(id, version, code, name, baseId, week, publishedYears);
    }
}
