package org.yinuo.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.yinuo.platform.Language;

/** Refusals in words, in the language of this caller. */
@RequestScoped
public class Reasons {

    private final RoutingContext request;

    Reasons(RoutingContext request) {
        this.request = request;
    }

    public String of(ProblemException refusal) {
        return Words.detail(refusal.type(), refusal.facts(), language());
    }

    String of(Finding finding) {
        return Words.say(finding.words(), finding.facts(), language());
    }

    String title(ProblemType type) {
        return Words.title(type, language());
    }

    private Language language() {
        var preferred = request.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.value()))
                .toList();
        return Language.of(preferred);
    }
}
