package org.yinuo.complaint.template;

import static org.yinuo.complaint.template.TemplateProblem.ANSWER_TEMPLATE_PLACEHOLDER_UNKNOWN;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template leaves open, written {@code {{customer}}}. */
public enum Placeholder {
    /** As far as the caller sees it: 陈桂兰, or 陈**. */
    CUSTOMER("customer"),
    NUMBER("number"),
    UNIT("unit"),
    CATEGORY("category"),
    /** By the clock of the unit. */
    RECEIVED_AT("receivedAt");

    /** Also an opening without its end is a placeholder, and not one of ours. */
    private static final Pattern WRITTEN = Pattern.compile("\\{\\{\\s*([^{}]{0,40}?)\\s*(?:}}|(?=[{}])|$)");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** What fills them for one case. */
    public interface Values {

        String of(Placeholder placeholder);
    }

    /** @throws org.yinuo.platform.problem.ProblemException 422 that names the first that is none of these */
    static void check(String text) {
        Matcher found = WRITTEN.matcher(text);
        while (found.find()) {
            var word = found.group(1);
            if (!found.group().endsWith("}}") || named(word).isEmpty()) {
                throw ANSWER_TEMPLATE_PLACEHOLDER_UNKNOWN.at("text", word, all());
            }
        }
    }

    static String fill(String text, Values values) {
        return WRITTEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        named(found.group(1)).map(values::of).orElse(found.group())));
    }

    private static Optional<Placeholder> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    private static String all() {
        return Arrays.stream(values()).map(each -> each.word).collect(Collectors.joining(", "));
    }
}
