package org.yinuo.complaint.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;

/** Takes down what was done: on the timeline of the case and in the audit trail, in the transaction that does it. */
@ApplicationScoped
class ClaimLog {

    private final Claims claims;
    private final ClaimedCases cases;
    private final ClaimViews views;
    private final AuditTrail audit;

    ClaimLog(Claims claims, ClaimedCases cases, ClaimViews views, AuditTrail audit) {
        this.claims = claims;
        this.cases = cases;
        this.views = views;
        this.audit = audit;
    }

    ClaimView done(Claim claim, ClaimStep step) {
        claims.flush();
        cases.happened(claim.complaintId(), step);
        var detail = claim.status() + (step.amount() == null ? "" : " " + Objects.requireNonNull(step.amount()));
        audit.record(new Change(operation(step.action()), "CLAIM", claim.id(), claim.unitId(), detail));
        return views.of(claim);
    }

    /** The operation's id in the contract. */
    private static String operation(ClaimAction action) {
        return action == ClaimAction.HAND_OVER ? "handOverClaim" : action.name().toLowerCase(Locale.ROOT) + "Claim";
    }
}
