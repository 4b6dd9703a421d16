package org.yinuo.platform;

import java.util.List;
import java.util.Locale;

/** The two languages everything is said in. */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The first language the caller names that is one of ours, in the caller's order of preference; else Chinese. */
    public static Language of(List<Locale> preferred) {
        return preferred.stream()
                .filter(locale -> locale.getLanguage().equals("en")
                        || locale.getLanguage().equals("zh"))
                .findFirst()
                .filter(locale -> locale.getLanguage().equals("en"))
                .map(locale -> ENGLISH)
                .orElse(CHINESE);
    }
}
