package org.yinuo.complaint;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How near two texts are: the Sørensen-Dice coefficient of their pairs of neighbouring characters, 0 to 100. Pairs, not
 * trigrams: most Chinese words have two characters.
 */
final class TextLikeness {

    private TextLikeness() {}

    static int of(String one, String other) {
        var first = pairs(one);
        var second = pairs(other);
        if (first.isEmpty() || second.isEmpty()) return 0;
        var common = new HashSet<>(first);
        common.retainAll(second);
        return Math.round(200f * common.size() / (first.size() + second.size()));
    }

    private static Set<String> pairs(String text) {
        var letters = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < letters.length; i++) pairs.add(new String(letters, i, 2));
        return pairs;
    }
}
