package org.yinuo.platform.table;

import org.yinuo.platform.problem.ProblemType;

/** Every way a whole file is refused; what is wrong with single lines is listed by the job. */
public enum TableProblem implements ProblemType {
    CSV_EMPTY,
    CSV_COLUMN_UNKNOWN,
    CSV_COLUMN_MISSING,
    CSV_COLUMN_REPEATED,
    CSV_NOT_UTF8,
    CSV_MALFORMED;

    @Override
    public int status() {
        return 422;
    }
}
