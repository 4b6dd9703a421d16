package org.yinuo.complaint.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.revision.Revision;

/** Rewrites rule sets. */
@ApplicationScoped
class RuleSetService {

    private final CompensationRuleSets ruleSets;
    private final AuditTrail audit;

    RuleSetService(CompensationRuleSets ruleSets, AuditTrail audit) {
        this.ruleSets = ruleSets;
        this.audit = audit;
    }

    @Transactional
    RuleSetView rewrite(UUID id, @Nullable String ifMatch, RuleSetDraft draft) {
        var ruleSet = ruleSets.get(id);
        Revision.check(ifMatch, ruleSet.version());
        draft.rules().check();
        ruleSet.rewrite(draft);
        ruleSets.flush();
        audit.record(new Change("updateCompensationRuleSet", "COMPENSATION_RULE_SET", id, null, ruleSet.code()));
        return ruleSet.view();
    }
}
