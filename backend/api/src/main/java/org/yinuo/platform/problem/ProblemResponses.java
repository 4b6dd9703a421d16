package org.yinuo.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
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
        var fields = refusal.fields().stream().map(at -> new Problem.Violation(at.field(), at.in(), detail));
        var findings = refusal.findings().stream()
                .map(it -> new Problem.Violation(it.at().field(), it.at().in(), reasons.of(it)));
        return of(refusal, Stream.concat(fields, findings).toList());
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
