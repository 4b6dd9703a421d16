package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yinuo.complaint.claim.ClaimStep;
import org.yinuo.complaint.claim.ClaimedCases;
import org.yinuo.organization.Directory;
import org.yinuo.platform.security.Caller;

/** What claims need of the cases. A claim is not a change of its case: the case's revision stays. */
@ApplicationScoped
class CasesOfClaims implements ClaimedCases {

    private final Complaints complaints;
    private final Stepping steps;
    private final Directory directory;
    private final Caller caller;

    CasesOfClaims(Complaints complaints, Stepping steps, Directory directory, Caller caller) {
        this.complaints = complaints;
        this.steps = steps;
        this.directory = directory;
        this.caller = caller;
    }

    @Override
    public ClaimedCase get(UUID id) {
        var complaint = complaints.get(id, caller.scope());
        var unit = complaint.unitId();
        var zone = Objects.requireNonNull(directory.located(List.of(unit)).get(unit))
                .zone();
        var receivedOn = complaint.receivedAt().atZone(zone).toLocalDate();
        return new ClaimedCase(id, complaint.number(), unit, receivedOn);
    }

    @Override
    public void happened(UUID id, ClaimStep step) {
        var complaint = complaints.get(id, caller.scope());
        var words = Words.of(step.note()).with(EntryDetail.ofClaim(step));
        steps.record(complaint, TimelineAction.CLAIM, complaint.status(), words);
    }
}
