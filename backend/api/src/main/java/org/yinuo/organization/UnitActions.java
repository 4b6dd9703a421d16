package org.yinuo.organization;

import static org.yinuo.organization.OrganizationProblem.UNIT_IS_THE_ROOT;
import static org.yinuo.organization.OrganizationProblem.UNIT_IS_YOUR_TOP;

import java.util.EnumSet;
import java.util.Set;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.security.Caller;
import org.yinuo.platform.security.Permission;

/** What a caller may do to a unit. Nobody moves or closes the unit they stand at: that is for those above it. */
final class UnitActions {

    private UnitActions() {}

    static Set<UnitAction> of(OrgUnit unit, Caller caller) {
        if (!caller.may(Permission.UNIT_WRITE)) return EnumSet.noneOf(UnitAction.class);
        var actions = EnumSet.of(UnitAction.UPDATE);
        boolean below = !isTop(unit, caller.scope()) && !unit.isRoot();
        if (unit.status() == UnitStatus.CLOSED) {
            if (below) actions.add(UnitAction.REOPEN);
            return actions;
        }
        actions.add(UnitAction.ADD_CHILD);
        if (below) actions.addAll(EnumSet.of(UnitAction.MOVE, UnitAction.CLOSE));
        return actions;
    }

    static void mustStandAbove(OrgUnit unit, TreePath scope) {
        if (unit.isRoot()) throw UNIT_IS_THE_ROOT.because(unit.name());
        if (isTop(unit, scope)) throw UNIT_IS_YOUR_TOP.because(unit.name());
    }

    private static boolean isTop(OrgUnit unit, TreePath scope) {
        return unit.path().equals(scope);
    }
}
