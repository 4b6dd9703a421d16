package org.yinuo.organization.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.yinuo.platform.job.JobWork.Progress;

/** Writes the units of a checked import. A unit that is as its line says is not touched, not even its version. */
@ApplicationScoped
class UnitRows {

    /** In the order of paths, parents first: each index but that of codes grows at few places. */
    private static final String INSERT = """
            insert into org_unit (id, version, label, code, name, kind, business_line, status, parent_id, path, address,
                division_code, supervision_phone, convenience_phone, enquiry_phone, opening_hours, market_days, time_zone,
                created_at)
            select i.id, 0, i.label, i.code, i.name, i.kind, i.business_line, i.status, p.id, w.path, i.address,
                i.division_code, i.supervision_phone, i.convenience_phone, i.enquiry_phone, cast(i.opening_hours as jsonb),
                cast(i.market_days as smallint[]), i.time_zone, :now
            from import_place w join import_unit i on i.line = w.line left join import_parent p on p.code = i.parent_code
            where w.position > :from and w.position <= :to order by w.position""";

    private static final String UPDATE = """
            update org_unit u set version = u.version + 1, name = i.name, business_line = i.business_line, status = i.status,
                closed_because = case when i.status = 'CLOSED' then u.closed_because end, address = i.address,
                division_code = i.division_code, supervision_phone = i.supervision_phone,
                convenience_phone = i.convenience_phone, enquiry_phone = i.enquiry_phone,
                opening_hours = cast(i.opening_hours as jsonb), market_days = cast(i.market_days as smallint[]),
                time_zone = i.time_zone
            from import_unit i
            where not i.fresh and u.id = i.id and i.line > :from and i.line <= :to
                and (u.name, u.business_line, u.status, u.address, u.division_code, u.supervision_phone,
                    u.convenience_phone, u.enquiry_phone, u.opening_hours, u.market_days, u.time_zone)
                is distinct from (i.name, i.business_line, i.status, i.address, i.division_code, i.supervision_phone,
                    i.convenience_phone, i.enquiry_phone, cast(i.opening_hours as jsonb),
                    cast(i.market_days as smallint[]), i.time_zone)""";

    private final EntityManager em;
    private final Batches batches;
    private final Clock clock;

    UnitRows(EntityManager em, Batches batches, Clock clock) {
        this.em = em;
        this.batches = batches;
        this.clock = clock;
    }

    void write(Progress progress) {
        int fresh = batches.count("select count(*) from import_place");
        batches.each(fresh, this::insert, progress);
        int known = batches.count("select count(*) from import_unit where not fresh");
        int lines = batches.count("select coalesce(max(line), 0) from import_unit where not fresh");
        batches.each(lines, this::update, done -> progress.done(fresh + Math.min(done, known)));
        batches.tidy("org_unit", "org_unit_search", fresh);
    }

    private void insert(int from, int to) {
        em.createNativeQuery(INSERT)
                .setParameter("now", clock.instant())
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    private void update(int from, int to) {
        em.createNativeQuery(UPDATE)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
