package org.yinuo.platform.problem;

import static org.yinuo.platform.problem.PlatformProblem.BODY_TOO_LARGE;
import static org.yinuo.platform.problem.PlatformProblem.INTERNAL_ERROR;
import static org.yinuo.platform.problem.PlatformProblem.MALFORMED_REQUEST;
import static org.yinuo.platform.problem.PlatformProblem.METHOD_NOT_ALLOWED;
import static org.yinuo.platform.problem.PlatformProblem.NOT_ACCEPTABLE;
import static org.yinuo.platform.problem.PlatformProblem.NOT_FOUND;
import static org.yinuo.platform.problem.PlatformProblem.UNSUPPORTED_MEDIA_TYPE;

/** What Jakarta REST refuses before our code is reached, as a problem of ours. */
final class FrameworkRefusal {

    private FrameworkRefusal() {}

    static ProblemException of(int status) {
        var type = switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
        };
        return type.because();
    }
}
