package org.yinuo.complaint;

import org.yinuo.platform.problem.ProblemType;

/** Every way this feature says no. */
enum ComplaintProblem implements ProblemType {
    COMPLAINT_NOT_FOUND(404),
    COMPLAINT_CANNOT_MOVE(409),
    COMPLAINT_REOPENING_OVER(409),
    COMPLAINT_NOBODY_ABOVE(409),
    COMPLAINT_NOT_DRAWN(409),
    COMPLAINT_PERSONAL_DATA_REMOVED(409),
    COMPLAINT_REGULATOR_REFERENCE_MISSING(422),
    COMPLAINT_REGULATOR_REFERENCE_ELSEWHERE(422),
    COMPLAINT_RECEIVED_IN_FUTURE(422),
    COMPLAINT_RECEIVED_LONG_AGO(422),
    COMPLAINT_ASSIGNEE_ELSEWHERE(422),
    COMPLAINT_ASSIGNEE_HAS_LEFT(422),
    COMPLAINT_PROOF_MISSING(422),
    COMPLAINT_CONTACT_NOT_YET(422),
    COMPLAINT_TRANSFER_TO_ITSELF(422),
    COMPLAINT_MERGE_INTO_ITSELF(422),
    COMPLAINT_MERGE_INTO_ENDED(422),
    COMPLAINT_RECHECK_OF_ONES_OWN(422),
    COMPLAINT_SORT_NEEDS_OPEN(400);

    private final int status;

    ComplaintProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
