package org.yinuo.organization.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The lines of one import of staff, beside who is there already; as {@link UnitStage}. */
@ApplicationScoped
class StaffStage {

    /** Units may not close while people are put into them. */
    private static final String HOLD = """
            select count(*) from (select from org_unit where code in (select fields[4] from job_line where job_id = :job)
                order by id for share) as held""";

    private static final List<String> TABLES = List.of("set local work_mem = '64MB'", """
            create temp table import_staff (
                line integer, number text, name text, badge_name text, unit_code text, post text, hire_date text, account text,
                status text, id uuid, fresh boolean, old_unit uuid, old_account text, unit_id uuid, unit_path ltree,
                unit_status text) on commit drop""", """
            create temp table import_repeated (what text, value text, first integer, primary key (what, value)) on commit drop""");

    private static final String FILL = """
            insert into import_staff
            select l.line, l.fields[1], l.fields[2], l.fields[3], l.fields[4], l.fields[5], l.fields[6], l.fields[7],
                coalesce(l.fields[8], s.status, 'ACTIVE'), coalesce(s.id, uuidv7()), s.id is null, s.unit_id, s.account,
                u.id, u.path, u.status
            from (select * from job_line where job_id = :job order by line) l
            left join staff s on s.number = l.fields[1] left join org_unit u on u.code = l.fields[4]""";

    private static final List<String> RELATE = List.of(
            "analyze import_staff",
            "create index on import_staff (line)",
            "create index on import_staff (id)",
            """
            insert into import_repeated
            select 'number', number, min(line) from import_staff group by number having count(*) > 1""",
            """
            insert into import_repeated
            select 'account', account, min(line) from import_staff where account is not null
            group by account having count(*) > 1""");

    private final EntityManager em;

    StaffStage(EntityManager em) {
        this.em = em;
    }

    void fill(UUID job) {
        em.createNativeQuery(HOLD, Long.class).setParameter("job", job).getSingleResult();
        TABLES.forEach(this::run);
        em.createNativeQuery(FILL).setParameter("job", job).executeUpdate();
        RELATE.forEach(this::run);
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
