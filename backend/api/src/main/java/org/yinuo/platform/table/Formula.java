package org.yinuo.platform.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula: one that begins like a formula gets an apostrophe in front on its
 * way out and loses it on its way in. A cell that already began with apostrophes gets one more, so that every text, a
 * phone number in +86 form too, comes back as it went.
 */
final class Formula {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r]");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r]");

    private Formula() {}

    static String guard(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String unguard(String text) {
        return GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
