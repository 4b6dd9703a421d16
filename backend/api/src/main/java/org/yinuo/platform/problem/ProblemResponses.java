package org.yinuo.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yinuo.platform.Language;
import org.yinuo.platform.Trace;

/** Writes a refusal down for this caller: language, path and trace. */
@RequestScoped
class ProblemResponses {

    private final RoutingContext request;

    ProblemResponses(RoutingContext request) {
        this.request = request;
    }

    RestResponse<Problem> of(ProblemException refusal) {
        var detail = detail(refusal);
        var violations = refusal.fields().stream()
                .map(at -> new Problem.Violation(at.field(), at.in(), detail))
                .toList();
        return of(refusal, violations);
    }

    RestResponse<Problem> of(ProblemException refusal, List<Problem.Violation> violations) {
        var type = refusal.type();
        var problem = new Problem(
                type.uri(),
                Words.title(type, language()),
                type.status(),
                detail(refusal),
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

    private String detail(ProblemException refusal) {
        return Words.detail(refusal.type(), refusal.facts(), language());
    }

    private Language language() {
        var preferred = request.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.value()))
                .toList();
        return Language.of(preferred);
    }
}
