package org.yinuo.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.paging.Cursor;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.paging.Where;
import org.yinuo.platform.security.Caller;

/** Units as this caller sees them: never a unit above their own. Reads what a page refers to once for the page. */
@ApplicationScoped
class OrgUnitViews {

    private final OrgUnits units;
    private final Caller caller;

    OrgUnitViews(OrgUnits units, Caller caller) {
        this.units = units;
        this.caller = caller;
    }

    OrgUnitView of(UUID id) {
        return of(units.get(id, caller.scope()));
    }

    OrgUnitView of(OrgUnit unit) {
        var ancestors = ancestorsOf(unit, ancestorsByLabel(List.of(unit)));
        return OrgUnitView.of(unit, ancestors, UnitActions.of(unit, caller));
    }

    Page<OrgUnitItem> page(OrgUnitQuery query, PageQuery page) {
        var where = matching(query);
        var total = page.counts() ? (Long) units.count(where) : null;
        return Page.of(units.matching(where, page), page, OrgUnitViews::inTree, this::items)
                .withTotal(total);
    }

    Page<OrgUnitItem> children(UUID parentId, PageQuery page) {
        var parent = units.get(parentId, caller.scope());
        return Page.of(units.childrenOf(parent.id(), page), page, OrgUnitViews::byCode, this::items);
    }

    private Where matching(OrgUnitQuery query) {
        return query.conditions()
                .under("u.path", caller.scope())
                .under("u.path", query.unit() == null ? TreePath.WHOLE : pathOf(query.unit()));
    }

    private TreePath pathOf(UUID unit) {
        return units.get(unit, caller.scope()).path();
    }

    private List<OrgUnitItem> items(List<OrgUnit> page) {
        var parents = units.parentsAmong(page.stream().map(OrgUnit::id).toList());
        var ancestors = ancestorsByLabel(page);
        return page.stream()
                .map(unit -> OrgUnitItem.of(unit, parents.contains(unit.id()), ancestorsOf(unit, ancestors)))
                .toList();
    }

    private Map<Long, OrgUnit> ancestorsByLabel(List<OrgUnit> page) {
        return units.labelled(page.stream()
                .flatMap(unit -> unit.path().labels().stream())
                .distinct()
                .toList());
    }

    private List<UnitRef> ancestorsOf(OrgUnit unit, Map<Long, OrgUnit> byLabel) {
        return unit.path().labels().stream()
                .map(byLabel::get)
                .filter(Objects::nonNull)
                .filter(ancestor -> !ancestor.id().equals(unit.id()))
                .filter(ancestor -> caller.scope().covers(ancestor.path()))
                .map(OrgUnit::ref)
                .toList();
    }

    private static Cursor inTree(OrgUnit unit) {
        return Cursor.of(OrgUnits.TREE_ORDER, unit.path());
    }

    private static Cursor byCode(OrgUnit unit) {
        return Cursor.of(OrgUnits.CODE_ORDER, unit.code());
    }
}
