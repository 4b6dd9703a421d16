package org.yinuo.complaint.template;

import org.yinuo.platform.problem.ProblemType;

/** Every way templates say no. */
enum TemplateProblem implements ProblemType {
    ANSWER_TEMPLATE_NOT_FOUND(404),
    ANSWER_TEMPLATE_FROM_ABOVE(403),
    ANSWER_TEMPLATE_NEEDS_UNIT(422),
    ANSWER_TEMPLATE_CATEGORY_UNKNOWN(422),
    ANSWER_TEMPLATE_PLACEHOLDER_UNKNOWN(422);

    private final int status;

    TemplateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
