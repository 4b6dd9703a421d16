package org.yinuo.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.security.Caller;

/** What other features may know of units and staff, within the caller's sight. */
@ApplicationScoped
public class Directory {

    /** Where something belongs. */
    public record Place(UUID id, TreePath path, ZoneId zone) {}

    /** Who something is given to. */
    public record Person(UUID id, String name, TreePath unitPath, boolean active) {}

    private final OrgUnits units;
    private final StaffMembers staff;
    private final Caller caller;

    Directory(OrgUnits units, StaffMembers staff, Caller caller) {
        this.units = units;
        this.staff = staff;
        this.caller = caller;
    }

    /**
     * A unit that takes something new: it neither moves nor closes until the transaction ends.
     *
     * @throws org.yinuo.platform.problem.ProblemException 404 if the caller does not see it, 409 if it is closed
     */
    public Place openPlace(UUID unitId) {
        var unit = units.getHeld(unitId, caller.scope());
        unit.mustBeActive();
        return new Place(unit.id(), unit.path(), unit.details().zone());
    }

    /** @throws org.yinuo.platform.problem.ProblemException 404 if the caller does not see it */
    public TreePath pathOf(UUID unitId) {
        return units.get(unitId, caller.scope()).path();
    }

    /** @throws org.yinuo.platform.problem.ProblemException 404 if the caller does not see them */
    public Person person(UUID staffId) {
        var person = staff.get(staffId, caller.scope());
        return new Person(person.id(), person.name(), person.unitPath(), person.status() == StaffStatus.ACTIVE);
    }

    /** Until the transaction ends nothing moves: for whoever builds on places all over the tree. */
    public void holdTree() {
        units.holdTree();
    }

    public Map<UUID, UnitRef> units(Collection<UUID> ids) {
        return units.refs(ids);
    }

    public Map<UUID, ZoneId> zones(Collection<UUID> ids) {
        return units.zones(ids);
    }

    public Map<UUID, StaffRef> staff(Collection<UUID> ids) {
        return staff.refs(ids);
    }
}
