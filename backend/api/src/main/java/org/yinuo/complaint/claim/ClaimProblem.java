package org.yinuo.complaint.claim;

import org.yinuo.platform.problem.ProblemType;

/** Every way claims are refused. */
enum ClaimProblem implements ProblemType {
    CLAIM_NOT_FOUND(404),
    CLAIM_CANNOT_MOVE(409),
    CLAIM_POSTED_LATER(422),
    CLAIM_FIGURE_MISSING(422),
    CLAIM_DECIDES_NOTHING(422),
    CLAIM_DECISION_NEEDS_REASON(422),
    CLAIM_PAYS_ANOTHER_AMOUNT(422),
    CLAIM_THERE_ALREADY(409),
    CLAIM_WITH_THEM_ALREADY(422),
    COMPENSATION_RULE_SET_NOT_FOUND(404),
    COMPENSATION_RULE_MISSING(422),
    COMPENSATION_RULE_TWICE(422);

    private final int status;

    ClaimProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
