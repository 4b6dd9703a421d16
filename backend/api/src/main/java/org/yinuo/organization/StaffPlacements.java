package org.yinuo.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.yinuo.platform.security.Placement;
import org.yinuo.platform.security.Placements;

/** Accounts stand where their staff work. */
@ApplicationScoped
class StaffPlacements implements Placements {

    private final StaffMembers staff;

    StaffPlacements(StaffMembers staff) {
        this.staff = staff;
    }

    @Override
    public Optional<Placement> of(String account) {
        return staff.withAccount(account)
                .map(person -> new Placement(person.id(), person.name(), person.unitId(), person.unitPath()));
    }
}
