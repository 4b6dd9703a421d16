package org.yinuo.complaint.sla;

import static org.yinuo.complaint.sla.SlaProblem.SLA_CATEGORY_UNKNOWN;
import static org.yinuo.complaint.sla.SlaProblem.SLA_POLICY_NEEDED;
import static org.yinuo.complaint.sla.SlaProblem.SLA_POLICY_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Ids;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.revision.Revision;

/** Writes policies. */
@ApplicationScoped
class SlaPolicyService {

    private final SlaPolicies policies;
    private final AuditTrail audit;
    private final Clock clock;

    SlaPolicyService(SlaPolicies policies, AuditTrail audit, Clock clock) {
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SlaPolicyView create(SlaPolicyDraft draft) {
        check(draft, null);
        var policy = new SlaPolicy(Ids.at(clock.instant()), draft);
        policies.persist(policy);
        return done("createSlaPolicy", policy);
    }

    @Transactional
    SlaPolicyView update(UUID id, @Nullable String ifMatch, SlaPolicyDraft draft) {
        var policy = policies.get(id);
        Revision.check(ifMatch, policy.view().version());
        check(draft, id);
        policy.rewrite(draft);
        return done("updateSlaPolicy", policy);
    }

    private void check(SlaPolicyDraft draft, @Nullable UUID itself) {
        draft.check();
        if (draft.categoryCode() != null && !policies.knowsCategory(draft.categoryCode())) {
            throw SLA_CATEGORY_UNKNOWN.at("categoryCode", draft.categoryCode());
        }
        if (policies.hasRival(draft, itself)) throw SLA_POLICY_TAKEN.because(draft.code());
    }

    private SlaPolicyView done(String operation, SlaPolicy policy) {
        policies.flush();
        mustFitEverything();
        audit.record(new Change(operation, "SLA_POLICY", policy.id(), null, policy.code()));
        return policy.view();
    }

    /** A case that no policy fits would have no clock. */
    private void mustFitEverything() {
        if (policies.count("active and categoryCode is null and channelGroup is null and type is null") == 0) {
            throw SLA_POLICY_NEEDED.because();
        }
    }
}
