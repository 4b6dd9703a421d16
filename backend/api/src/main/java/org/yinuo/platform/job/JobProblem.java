package org.yinuo.platform.job;

import org.yinuo.platform.problem.ProblemType;

/** Every way jobs say no. */
enum JobProblem implements ProblemType {
    JOB_NOT_FOUND;

    @Override
    public int status() {
        return 404;
    }
}
