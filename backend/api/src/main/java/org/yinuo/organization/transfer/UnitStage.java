package org.yinuo.organization.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The lines of one import of units in tables that live as long as its transaction: beside what is there already, with the
 * ids, labels and paths they will have. Everything is done by whole sets; nothing of it passes through this process.
 */
@ApplicationScoped
class UnitStage {

    /** Of new units in a row. A path of the index holds some three hundred levels; a network has eight. */
    static final int DEEPEST = 20;

    /** Parents may not close while units are put under them, nor units that close get new cases. */
    private static final List<String> HOLD = List.of("""
            select count(*) from (select from org_unit where code in (select fields[5] from job_line where job_id = :job)
                order by id for share) as held""", """
            select count(*) from (select from org_unit where status = 'ACTIVE'
                and code in (select fields[1] from job_line where job_id = :job and fields[6] = 'CLOSED')
                order by id for update) as held""");

    private static final List<String> TABLES = List.of("set local work_mem = '64MB'", """
            create temp table import_unit (
                line integer, code text, name text, kind text, business_line text, parent_code text, status text, address text,
                division_code text, supervision_phone text, convenience_phone text, enquiry_phone text, opening_hours text,
                market_days text, time_zone text, id uuid, label bigint, fresh boolean, old_parent uuid, old_kind text,
                old_status text) on commit drop""", """
            create temp table import_repeated (code text primary key, first integer) on commit drop""", """
            create temp table import_parent (code text, id uuid, kind text, status text, path ltree, fresh boolean)
                on commit drop""", """
            create temp table import_place (line integer, path ltree, position integer) on commit drop""", """
            create temp table import_open (unit uuid, cases bigint) on commit drop""", """
            create index on import_open (unit)""");

    private static final String FILL = """
            insert into import_unit
            select l.line, l.fields[1], l.fields[2], l.fields[3], l.fields[4], l.fields[5],
                coalesce(l.fields[6], u.status, 'ACTIVE'), l.fields[7], l.fields[8], l.fields[9], l.fields[10], l.fields[11],
                coalesce(l.fields[12], '[]'), coalesce(l.fields[13], '{}'), coalesce(l.fields[14], 'Asia/Shanghai'),
                coalesce(u.id, uuidv7()), coalesce(u.label, nextval(pg_get_serial_sequence('org_unit', 'label'))),
                u.id is null, u.parent_id, u.kind, u.status
            from (select * from job_line where job_id = :job order by line) l left join org_unit u on u.code = l.fields[1]""";

    private static final List<String> RELATE = List.of("analyze import_unit", """
            insert into import_repeated select code, min(line) from import_unit group by code having count(*) > 1""", """
            insert into import_parent
            select w.code, coalesce(f.id, u.id), coalesce(f.kind, u.kind), coalesce(f.status, u.status), u.path, f.fresh
            from (select distinct parent_code as code from import_unit where parent_code is not null) w
            left join (select distinct on (code) * from import_unit order by code, line) f on f.code = w.code
            left join org_unit u on u.code = w.code""", "analyze import_parent");

    /** New units level by level, from those that stand under what is there (or are the root) downwards. */
    private static final String PLACE = """
            insert into import_place
            with recursive place as (
                select i.line, i.code,
                    case when i.parent_code is null then text2ltree(cast(i.label as text))
                        else p.path || cast(i.label as text) end as path,
                    1 as level
                from import_unit i left join import_parent p on p.code = i.parent_code
                where i.fresh and p.fresh is not true
                union all
                select i.line, i.code, w.path || cast(i.label as text), w.level + 1
                from place w join import_unit i on i.parent_code = w.code
                where i.fresh and w.level < :deepest)
            select line, path, row_number() over (order by path) from place""";

    private final EntityManager em;

    UnitStage(EntityManager em) {
        this.em = em;
    }

    void fill(UUID job) {
        HOLD.forEach(sql ->
                em.createNativeQuery(sql, Long.class).setParameter("job", job).getSingleResult());
        TABLES.forEach(this::run);
        em.createNativeQuery(FILL).setParameter("job", job).executeUpdate();
        RELATE.forEach(this::run);
    }

    void place() {
        em.createNativeQuery(PLACE).setParameter("deepest", DEEPEST).executeUpdate();
        List.of("create index on import_place (position)", "create index on import_unit (line)", "analyze import_place")
                .forEach(this::run);
    }

    /** The lines behind one that close a unit, so many at a time; each with the unit's id. */
    @SuppressWarnings("unchecked")
    List<Object[]> closingsAfter(int line, int limit) {
        return em.createNativeQuery("""
                        select line, id from import_unit
                        where old_status = 'ACTIVE' and status = 'CLOSED' and line > :line order by line limit :limit""", Object[].class)
                .setParameter("line", line)
                .setParameter("limit", limit)
                .getResultList();
    }

    void keepOpen(Map<UUID, Long> casesOfUnits) {
        em.createNativeQuery("insert into import_open select * from unnest(:units, :cases)")
                .setParameter("units", casesOfUnits.keySet().toArray(UUID[]::new))
                .setParameter("cases", casesOfUnits.values().toArray(Long[]::new))
                .executeUpdate();
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
