package org.yinuo.platform.problem;

import static org.yinuo.platform.problem.PlatformProblem.DATABASE_UNAVAILABLE;
import static org.yinuo.platform.problem.PlatformProblem.FORBIDDEN;
import static org.yinuo.platform.problem.PlatformProblem.INTERNAL_ERROR;
import static org.yinuo.platform.problem.PlatformProblem.STALE;
import static org.yinuo.platform.problem.PlatformProblem.UNAUTHENTICATED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ExceptionUnwrapStrategy;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.UnwrapException;

/** Turns what was thrown into a problem. Nothing else in the code builds an error response. */
@UnwrapException(
        value = {ArcUndeclaredThrowableException.class, RollbackException.class},
        strategy = ExceptionUnwrapStrategy.ALWAYS)
class ProblemMappers {

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(ProblemException e) {
        return responses.of(e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e) {
        return responses.of(PlatformProblem.INVALID.because(), Violations.of(e));
    }

    /** Two changes raced and the other one won after our check of If-Match. */
    @ServerExceptionMapper
    RestResponse<Problem> stale(OptimisticLockException e) {
        return responses.of(STALE.because());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unknownCaller(UnauthorizedException e) {
        return unauthenticated();
    }

    @ServerExceptionMapper(AuthenticationFailedException.class)
    RestResponse<Problem> badToken(AuthenticationFailedException e) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    RestResponse<Problem> notAllowed(ForbiddenException e) {
        return responses.of(FORBIDDEN.because());
    }

    @ServerExceptionMapper(JsonProcessingException.class)
    RestResponse<Problem> noJson(JsonProcessingException e) {
        return responses.of(Misshapen.problem(e));
    }

    /** Quarkus has its own answer to a body of the wrong shape, which shows our field types; this one comes first. */
    @ServerExceptionMapper(MismatchedInputException.class)
    RestResponse<Problem> misshapen(MismatchedInputException e) {
        return noJson(e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> framework(WebApplicationException e) {
        return e.getCause() instanceof Exception cause && !(cause instanceof WebApplicationException)
                ? causeOf(e, cause)
                : responses.of(FrameworkRefusal.of(e.getResponse().getStatus()));
    }

    /** A fault of ours: the client gets a reference, the log gets the cause. */
    @ServerExceptionMapper
    RestResponse<Problem> crashed(Exception e) {
        if (DatabaseLoss.isCauseOf(e)) {
            Log.warnf("The database is away: %s", e.getMessage());
            return responses.of(DATABASE_UNAVAILABLE.because().with(HttpHeaders.RETRY_AFTER, "2"));
        }
        Log.error("Request failed", e);
        return responses.of(INTERNAL_ERROR.because());
    }

    private RestResponse<Problem> causeOf(WebApplicationException e, Exception cause) {
        return switch (cause) {
            case ProblemException problem -> refused(problem);
            case JsonProcessingException json -> noJson(json);
            default -> responses.of(FrameworkRefusal.of(e.getResponse().getStatus()));
        };
    }

    private RestResponse<Problem> unauthenticated() {
        return responses.of(UNAUTHENTICATED.because().with(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }
}
