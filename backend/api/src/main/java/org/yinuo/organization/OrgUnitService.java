package org.yinuo.organization;

import static org.yinuo.organization.OrganizationProblem.UNIT_CODE_TAKEN;
import static org.yinuo.organization.OrganizationProblem.UNIT_HAS_ACTIVE_CHILDREN;
import static org.yinuo.organization.OrganizationProblem.UNIT_HAS_OPEN_CASES;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.revision.Revision;
import org.yinuo.platform.security.Caller;

/** What may happen to units, one method each. */
@ApplicationScoped
class OrgUnitService {

    private final OrgUnits units;
    private final OrgUnitViews views;
    private final List<OpenWork> openWork;
    private final Event<SubtreeMoved> moved;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    OrgUnitService(
            OrgUnits units,
            OrgUnitViews views,
            @All List<OpenWork> openWork,
            Event<SubtreeMoved> moved,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.units = units;
        this.views = views;
        this.openWork = openWork;
        this.moved = moved;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    OrgUnitView create(OrgUnitDraft draft) {
        var parent = units.getHeld(draft.parentId(), caller.scope());
        if (units.hasCode(draft.code())) throw UNIT_CODE_TAKEN.at("code", draft.code());
        var unit = new OrgUnit(draft, parent, units.nextLabel(), clock.instant());
        units.persist(unit);
        return done("createOrgUnit", unit, null);
    }

    @Transactional
    OrgUnitView update(UUID id, @Nullable String ifMatch, OrgUnitChange change) {
        var unit = decidedOn(id, ifMatch);
        unit.change(change);
        return done("updateOrgUnit", unit, null);
    }

    @Transactional
    OrgUnitView move(UUID id, @Nullable String ifMatch, UUID parentId) {
        units.holdTree();
        var unit = decidedOn(id, ifMatch);
        UnitActions.mustStandAbove(unit, caller.scope());
        var parent = units.getHeld(parentId, caller.scope());
        var from = unit.path();
        unit.moveUnder(parent);
        units.flush();
        rebase(new SubtreeMoved(from, parent.path().child(unit.label())));
        units.getEntityManager().refresh(unit);
        return done("moveOrgUnit", unit, parent.code());
    }

    private void rebase(SubtreeMoved move) {
        units.rebase(move.from(), move.to());
        moved.fire(move);
    }

    @Transactional
    OrgUnitView close(UUID id, @Nullable String ifMatch, String reason) {
        var unit = decidedOn(id, ifMatch);
        UnitActions.mustStandAbove(unit, caller.scope());
        unit.close(reason);
        units.flush();
        mustBeIdle(unit);
        return done("closeOrgUnit", unit, reason);
    }

    @Transactional
    OrgUnitView reopen(UUID id, @Nullable String ifMatch) {
        var unit = decidedOn(id, ifMatch);
        UnitActions.mustStandAbove(unit, caller.scope());
        unit.reopen();
        return done("reopenOrgUnit", unit, null);
    }

    /** Asked after the unit's row is written: a case registered at the same moment waits for that row, or is counted. */
    private void mustBeIdle(OrgUnit unit) {
        long cases = openWork.stream()
                .mapToLong(work -> work.openWithin(unit.path()))
                .sum();
        if (cases > 0) throw UNIT_HAS_OPEN_CASES.because(unit.name(), cases);
        long children = units.activeChildrenOf(unit.id());
        if (children > 0) throw UNIT_HAS_ACTIVE_CHILDREN.because(unit.name(), children);
    }

    private OrgUnit decidedOn(UUID id, @Nullable String ifMatch) {
        var unit = units.get(id, caller.scope());
        Revision.check(ifMatch, unit.version());
        return unit;
    }

    private OrgUnitView done(String action, OrgUnit unit, @Nullable String detail) {
        audit.record(new Change(action, "ORG_UNIT", unit.id(), unit.id(), detail));
        units.flush();
        return views.of(unit);
    }
}
