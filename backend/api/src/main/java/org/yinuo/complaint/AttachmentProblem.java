package org.yinuo.complaint;

import org.yinuo.platform.problem.ProblemType;

/** Every way the files of a case are refused, beside those of the platform. */
enum AttachmentProblem implements ProblemType {
    ATTACHMENT_NOT_FOUND(404),
    ATTACHMENT_THERE_ALREADY(409),
    ATTACHMENTS_TOO_MANY(409);

    private final int status;

    AttachmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
