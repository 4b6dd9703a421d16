package org.yinuo.organization.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.yinuo.platform.job.JobWork.Progress;

/** Writes the staff of a checked import. Someone who is as their line says is not touched, not even their version. */
@ApplicationScoped
class StaffRows {

    /** First, so that two people can change accounts with each other. */
    private static final String FREE_ACCOUNTS = """
            update staff s set account = null from import_staff i
            where s.id = i.id and s.account is not null and s.account is distinct from i.account""";

    private static final String UPDATE = """
            update staff s set version = s.version + 1, name = i.name, badge_name = i.badge_name, unit_id = i.unit_id,
                unit_path = i.unit_path, post = i.post, hire_date = cast(i.hire_date as date), account = i.account,
                status = i.status
            from import_staff i
            where not i.fresh and s.id = i.id and i.line > :from and i.line <= :to
                and (s.name, s.badge_name, s.unit_id, s.post, s.hire_date, i.old_account, s.status)
                is distinct from
                    (i.name, i.badge_name, i.unit_id, i.post, cast(i.hire_date as date), i.account, i.status)""";

    private static final String INSERT = """
            insert into staff (id, version, number, name, badge_name, unit_id, unit_path, post, hire_date, account, status,
                created_at)
            select i.id, 0, i.number, i.name, i.badge_name, i.unit_id, i.unit_path, i.post, cast(i.hire_date as date),
                i.account, i.status, :now
            from import_staff i where i.fresh and i.line > :from and i.line <= :to order by i.line""";

    private final EntityManager em;
    private final Batches batches;
    private final Clock clock;

    StaffRows(EntityManager em, Batches batches, Clock clock) {
        this.em = em;
        this.batches = batches;
        this.clock = clock;
    }

    void write(Progress progress) {
        em.createNativeQuery(FREE_ACCOUNTS).executeUpdate();
        int lines = batches.count("select max(line) from import_staff");
        batches.each(lines, this::write, done -> progress.done(Math.max(0, done - 1)));
        batches.tidy("staff", "staff_search", batches.count("select count(*) from import_staff where fresh"));
    }

    private void write(int from, int to) {
        em.createNativeQuery(UPDATE)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createNativeQuery(INSERT)
                .setParameter("now", clock.instant())
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
