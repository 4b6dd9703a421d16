package org.yinuo.complaint.claim;

import static org.yinuo.complaint.claim.ClaimProblem.COMPENSATION_RULE_SET_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All rule sets; one is in use. */
@ApplicationScoped
class CompensationRuleSets implements PanacheRepositoryBase<CompensationRuleSet, UUID> {

    CompensationRuleSet get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> COMPENSATION_RULE_SET_NOT_FOUND.because(id.toString()));
    }

    /** One index of one row. */
    CompensationRuleSet inUse() {
        return find("inUse", true).singleResult();
    }

    List<CompensationRuleSet> inOrder() {
        return listAll(Sort.by("code"));
    }
}
