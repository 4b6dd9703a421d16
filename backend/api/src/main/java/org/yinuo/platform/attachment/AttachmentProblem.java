package org.yinuo.platform.attachment;

import org.yinuo.platform.problem.ProblemType;

/** Every way files are refused. */
enum AttachmentProblem implements ProblemType {
    ATTACHMENT_TOO_LARGE(413),
    ATTACHMENT_KIND_REFUSED(415),
    ATTACHMENT_EMPTY(422);

    private final int status;

    AttachmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
