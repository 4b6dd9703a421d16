package org.yinuo.organization;

import org.yinuo.platform.problem.ProblemType;

/** Every way this feature says no. */
enum OrganizationProblem implements ProblemType {
    UNIT_NOT_FOUND(404),
    UNIT_CODE_TAKEN(409),
    UNIT_CLOSED(409),
    UNIT_NOT_CLOSED(409),
    UNIT_HAS_OPEN_CASES(409),
    UNIT_HAS_ACTIVE_CHILDREN(409),
    UNIT_IS_YOUR_TOP(403),
    UNIT_IS_THE_ROOT(409),
    UNIT_CANNOT_STAND_THERE(422),
    STAFF_NOT_FOUND(404),
    STAFF_NUMBER_TAKEN(409),
    STAFF_ACCOUNT_TAKEN(409),
    STAFF_HAS_LEFT(409),
    STAFF_HAS_NOT_LEFT(409);

    private final int status;

    OrganizationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
