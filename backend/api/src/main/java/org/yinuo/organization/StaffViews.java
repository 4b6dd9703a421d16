package org.yinuo.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.security.Caller;
import org.yinuo.platform.security.Permission;

/** Staff as this caller sees them. */
@ApplicationScoped
class StaffViews {

    private final StaffMembers staff;
    private final OrgUnits units;
    private final Caller caller;

    StaffViews(StaffMembers staff, OrgUnits units, Caller caller) {
        this.staff = staff;
        this.units = units;
        this.caller = caller;
    }

    StaffView of(UUID id) {
        return of(staff.get(id, caller.scope()));
    }

    StaffView of(Staff person) {
        return views(List.of(person)).getFirst();
    }

    Page<StaffView> page(StaffQuery query, PageQuery page) {
        var where = query.conditions()
                .under("s.unit_path", caller.scope())
                .under("s.unit_path", query.unit() == null ? TreePath.WHOLE : pathOf(query.unit()));
        var total = page.counts() ? (Long) staff.count(where) : null;
        return Page.of(staff.matching(where, page), page, StaffMembers::after, this::views)
                .withTotal(total);
    }

    private TreePath pathOf(UUID unit) {
        return units.get(unit, caller.scope()).path();
    }

    private List<StaffView> views(List<Staff> people) {
        var refs = units.refs(people.stream().map(Staff::unitId).toList());
        return people.stream()
                .map(person -> StaffView.of(person, Objects.requireNonNull(refs.get(person.unitId())), actions(person)))
                .toList();
    }

    private Set<StaffAction> actions(Staff person) {
        if (!caller.may(Permission.STAFF_WRITE)) return EnumSet.noneOf(StaffAction.class);
        return person.status() == StaffStatus.ACTIVE
                ? EnumSet.of(StaffAction.UPDATE, StaffAction.LEAVE)
                : EnumSet.of(StaffAction.RETURN);
    }
}
