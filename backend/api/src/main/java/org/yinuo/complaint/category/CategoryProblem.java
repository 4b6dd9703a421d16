package org.yinuo.complaint.category;

import org.yinuo.platform.problem.ProblemType;

/** Every way categories say no. */
enum CategoryProblem implements ProblemType {
    CATEGORY_NOT_FOUND(404),
    CATEGORY_CODE_TAKEN(409),
    CATEGORY_IN_USE(409),
    CATEGORY_PARENT_UNKNOWN(422),
    CATEGORY_IN_CIRCLE(422),
    CATEGORY_FIELDS_UNUSABLE(422),
    CATEGORY_FIELD_TWICE(422),
    COMPLAINT_CATEGORY_UNKNOWN(422),
    COMPLAINT_CATEGORY_INACTIVE(422),
    COMPLAINT_DETAILS_WRONG(422);

    private final int status;

    CategoryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
