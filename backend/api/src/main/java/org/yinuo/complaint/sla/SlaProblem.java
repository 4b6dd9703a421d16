package org.yinuo.complaint.sla;

import org.yinuo.platform.problem.ProblemType;

/** Every way policies say no. */
enum SlaProblem implements ProblemType {
    SLA_POLICY_NOT_FOUND(404),
    SLA_POLICY_TAKEN(409),
    SLA_POLICY_NEEDED(409),
    SLA_GOAL_TWICE(422),
    SLA_CATEGORY_UNKNOWN(422);

    private final int status;

    SlaProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
