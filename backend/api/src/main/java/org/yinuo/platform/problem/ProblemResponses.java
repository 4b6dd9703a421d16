package org.yinuo.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yinuo.platform.Trace;

/** Writes a refusal down for this caller: language, path and trace. */
@RequestScoped
class ProblemResponses {

    private final RoutingContext request;
    private final Reasons reasons;

    ProblemResponses(RoutingContext request, Reasons reasons) {
        this.request = request;
        this.reasons = reasons;
    }

    RestResponse<Problem> of(ProblemException refusal) {
        var detail = reasons.of(refusal);
        var violations = refusal.fields().stream()
                .map(at -> new Problem.Violation(at.field(), at.in(), detail))
                .toList();
        return of(refusal, violations);
    }

    RestResponse<Problem> of(ProblemException refusal, List<Problem.Violation> violations) {
        var type = refusal.type();
        var problem = new Problem(
                type.uri(),
                reasons.title(type),
                type.status(),
                reasons.of(refusal),
                request.request().path(),
                Trace.of(request),
                violations);
        return respond(refusal, problem);
    }

    private static RestResponse<Problem> respond(ProblemException refusal, Problem problem) {
        var response = ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE);
        refusal.headers().forEach(response::header);
        return response.build();
    }
}
