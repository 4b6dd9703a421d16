package org.yinuo.organization;

import static java.util.stream.Collectors.toMap;
import static org.yinuo.organization.OrganizationProblem.UNIT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yinuo.organization.Directory.Located;
import org.yinuo.platform.Rebase;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.paging.Cursor;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.paging.Where;

/** All units. Every query of the tree is here. */
@ApplicationScoped
class OrgUnits implements PanacheRepositoryBase<OrgUnit, UUID> {

    static final String TREE_ORDER = "tree";
    static final String CODE_ORDER = "code";

    /** @throws org.yinuo.platform.problem.ProblemException 404 if it is not there or not within {@code scope} */
    OrgUnit get(UUID id, TreePath scope) {
        return visible(findById(id), id, scope);
    }

    /** The same, held against moves and closing until the transaction ends. */
    OrgUnit getHeld(UUID id, TreePath scope) {
        return visible(findById(id, LockModeType.PESSIMISTIC_READ), id, scope);
    }

    private static OrgUnit visible(@Nullable OrgUnit unit, UUID id, TreePath scope) {
        if (unit == null || !scope.covers(unit.path())) throw UNIT_NOT_FOUND.because(id.toString());
        return unit;
    }

    /** A subtree in the order of the tree: one range of the index on the path; with {@code q} the matches, sorted. */
    List<OrgUnit> matching(Where where, PageQuery page) {
        var after = Cursor.parse(page.cursor(), TREE_ORDER, 1);
        if (after != null) where.and("u.path > cast(? as ltree)", after.text(0));
        return where.list(getEntityManager(), "select u.* from org_unit u", "u.path", OrgUnit.class, page.fetch());
    }

    long count(Where where) {
        return where.count(getEntityManager(), "from org_unit u");
    }

    /** The children of one unit by code: one range of the index on parent and code. */
    List<OrgUnit> childrenOf(UUID parentId, PageQuery page) {
        var where = new Where().and("u.parent_id = ?", parentId);
        var after = Cursor.parse(page.cursor(), CODE_ORDER, 1);
        if (after != null) where.and("u.code > ?", after.text(0));
        return where.list(getEntityManager(), "select u.* from org_unit u", "u.code", OrgUnit.class, page.fetch());
    }

    /** Which of these have units under them; one probe of the index each. */
    Set<UUID> parentsAmong(Collection<UUID> ids) {
        var rows = getEntityManager()
                .createNativeQuery(
                        "select i.id from unnest(:ids) as i(id) where exists (select from org_unit c where c.parent_id = i.id)",
                        UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return new HashSet<UUID>(uuids(rows));
    }

    /** The units with these labels, which are the steps of paths: one read for the ancestors of a whole page. */
    Map<Long, OrgUnit> labelled(Collection<Long> labels) {
        return find("label in ?1", labels).stream().collect(toMap(OrgUnit::label, Function.identity()));
    }

    Map<UUID, UnitRef> refs(Collection<UUID> ids) {
        return find("id in ?1", Set.copyOf(ids)).stream().collect(toMap(OrgUnit::id, OrgUnit::ref));
    }

    /** By their place: the last label of a path is the unit's own. */
    Map<TreePath, UnitRef> at(Collection<TreePath> paths) {
        var labels = paths.stream()
                .map(TreePath::labels)
                .map(List::getLast)
                .distinct()
                .toList();
        return find("label in ?1", labels).stream().collect(toMap(OrgUnit::path, OrgUnit::ref));
    }

    /** Five columns, not the whole unit: its opening hours are JSON, and a page of cases names twenty units. */
    Map<UUID, Located> located(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select u.id, u.code, u.name, u.kind, u.details.timeZone from OrgUnit u where u.id in :ids",
                        Object[].class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .map(row -> new Located(
                        new UnitRef((UUID) row[0], (String) row[1], (String) row[2], (UnitKind) row[3]),
                        ZoneId.of((String) row[4])))
                .collect(toMap(located -> located.unit().id(), Function.identity()));
    }

    long activeChildrenOf(UUID parentId) {
        return count("parentId = ?1 and status = ?2", parentId, UnitStatus.ACTIVE);
    }

    boolean hasCode(String code) {
        return count("code", code) > 0;
    }

    long nextLabel() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval(pg_get_serial_sequence('org_unit', 'label'))", Long.class)
                        .getSingleResult())
                .longValue();
    }

    /** One move at a time: two that cross could otherwise hang a subtree under itself. */
    void holdTree() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('org_unit tree'))", Object.class)
                .getSingleResult();
    }

    void rebase(TreePath from, TreePath to) {
        Rebase.move(getEntityManager(), "org_unit", "path", range("path"), from, to);
        Rebase.move(getEntityManager(), "staff", "unit_path", range("unit_path"), from, to);
    }

    private static String range(String column) {
        return "%1$s >= cast(:from as ltree) and %1$s < cast(:end as ltree)".formatted(column);
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> uuids(List<?> rows) {
        return (List<UUID>) rows;
    }
}
