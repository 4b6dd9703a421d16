package org.yinuo.platform.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.yinuo.platform.Bilingual;
import org.yinuo.platform.Language;

/** The words of every refusal, from the two bundles. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    public static String title(ProblemType type, Language language) {
        return say(type.slug() + ".title", List.of(), language);
    }

    public static String detail(ProblemType type, List<Object> facts, Language language) {
        return say(type.slug() + ".detail", facts, language);
    }

    /** @throws java.util.MissingResourceException for a key that has no words: a mistake of ours, caught by a test */
    public static String say(String key, List<Object> facts, Language language) {
        var locale = language == Language.ENGLISH ? Locale.ENGLISH : Locale.ROOT;
        var pattern = ResourceBundle.getBundle("problems", locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, language.locale())
                .format(facts.stream()
                        .map(fact -> fact instanceof Bilingual both ? both.in(language) : fact)
                        .toArray());
    }
}
