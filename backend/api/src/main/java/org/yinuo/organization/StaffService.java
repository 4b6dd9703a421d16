package org.yinuo.organization;

import static org.yinuo.organization.OrganizationProblem.STAFF_ACCOUNT_TAKEN;
import static org.yinuo.organization.OrganizationProblem.STAFF_HAS_LEFT;
import static org.yinuo.organization.OrganizationProblem.STAFF_NUMBER_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.revision.Revision;
import org.yinuo.platform.security.Caller;

/** What may happen to staff, one method each. */
@ApplicationScoped
class StaffService {

    private final StaffMembers staff;
    private final StaffViews views;
    private final OrgUnits units;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    StaffService(StaffMembers staff, StaffViews views, OrgUnits units, AuditTrail audit, Caller caller, Clock clock) {
        this.staff = staff;
        this.views = views;
        this.units = units;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    StaffView create(StaffDraft draft) {
        var unit = units.getHeld(draft.unitId(), caller.scope());
        if (staff.hasNumber(draft.number())) throw STAFF_NUMBER_TAKEN.at("number", draft.number());
        mustBeFree(draft.account(), null);
        var person = new Staff(draft, unit, clock.instant());
        staff.persist(person);
        return done("createStaff", person);
    }

    @Transactional
    StaffView update(UUID id, @Nullable String ifMatch, StaffChange change) {
        var person = decidedOn(id, ifMatch);
        if (person.status() == StaffStatus.LEFT) throw STAFF_HAS_LEFT.because(person.name());
        mustBeFree(change.account(), id);
        person.change(change, units.getHeld(change.unitId(), caller.scope()));
        return done("updateStaff", person);
    }

    @Transactional
    StaffView leave(UUID id, @Nullable String ifMatch) {
        var person = decidedOn(id, ifMatch);
        person.leave();
        return done("leaveStaff", person);
    }

    @Transactional
    StaffView comeBack(UUID id, @Nullable String ifMatch) {
        var person = decidedOn(id, ifMatch);
        person.comeBack();
        return done("returnStaff", person);
    }

    private void mustBeFree(@Nullable String account, @Nullable UUID except) {
        if (staff.isTaken(account, except)) throw STAFF_ACCOUNT_TAKEN.at("account", String.valueOf(account));
    }

    private Staff decidedOn(UUID id, @Nullable String ifMatch) {
        var person = staff.get(id, caller.scope());
        Revision.check(ifMatch, person.version());
        return person;
    }

    private StaffView done(String action, Staff person) {
        audit.record(new Change(action, "STAFF", person.id(), person.unitId(), person.number()));
        staff.flush();
        return views.of(person);
    }
}
