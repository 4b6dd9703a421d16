package org.yinuo.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.security.Caller;

/** What other features may know of units and staff, within the caller's sight. */
@ApplicationScoped
public class Directory {

    /** Where something belongs. */
    public record Place(UUID id, TreePath path, ZoneId zone) {}

    /** Who something is given to. */
    public record Person(UUID id, String name, TreePath unitPath, boolean active) {}

    /** When something at a unit can be done: where it stands, its zone, and its market days (days of the month). */
    public record Hours(TreePath path, ZoneId zone, Set<Integer> marketDays) {}

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

    /** Whoever asks: time runs for everybody alike. */
    public Hours hours(UUID unitId) {
        var unit = units.get(unitId, TreePath.WHOLE);
        var marketDays = Arrays.stream(unit.details().marketDays()).map(Short::intValue);
        return new Hours(unit.path(), unit.details().zone(), marketDays.collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws org.yinuo.platform.problem.ProblemException 404 if the caller does not see it */
    public TreePath pathOf(UUID unitId) {
        return units.get(unitId, caller.scope()).path();
    }

    /** The name of the unit that stands at {@code path}, whoever asks. */
    public String nameAt(TreePath path) {
        return Objects.requireNonNull(units.at(List.of(path)).get(path)).name();
    }

    /** The unit {@code level} levels above the one at {@code path}, whoever asks. */
    public UnitRef above(TreePath path, int level) {
        var higher = path.up(level);
        return Objects.requireNonNull(units.at(List.of(higher)).get(higher));
    }

    /** The units that stand at these paths, whoever asks. */
    public Map<TreePath, UnitRef> at(Collection<TreePath> paths) {
        return units.at(paths);
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

    /** A unit and the time of its place. */
    public record Located(UnitRef unit, ZoneId zone) {}

    public Map<UUID, UnitRef> units(Collection<UUID> ids) {
        return units.refs(ids);
    }

    public Map<UUID, Located> located(Collection<UUID> ids) {
        return units.located(ids);
    }

    public Map<UUID, StaffRef> staff(Collection<UUID> ids) {
        return staff.refs(ids);
    }
}
