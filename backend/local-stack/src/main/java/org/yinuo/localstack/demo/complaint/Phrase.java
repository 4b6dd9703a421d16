package org.yinuo.localstack.demo.complaint;

import java.util.function.UnaryOperator;
import org.yinuo.localstack.demo.chance.Chance;

/** Makes a sentence of a pattern: {slot} is filled, one of [a|b|c] is chosen. */
final class Phrase {

    private final String pattern;
    private final UnaryOperator<String> slots;
    private final Chance chance;
    private final StringBuilder sentence = new StringBuilder(160);

    private Phrase(String pattern, UnaryOperator<String> slots, Chance chance) {
        this.pattern = pattern;
        this.slots = slots;
        this.chance = chance;
    }

    static String of(String pattern, UnaryOperator<String> slots, Chance chance) {
        return new Phrase(pattern, slots, chance).sentence();
    }

    private String sentence() {
        int at = 0;
        while (at < pattern.length()) {
            at = switch (pattern.charAt(at)) {
                case '{' -> slot(at);
                case '[' -> choice(at);
                default -> plain(at);
            };
        }
        return sentence.toString();
    }

    private int plain(int at) {
        sentence.append(pattern.charAt(at));
        return at + 1;
    }

    private int slot(int open) {
        int close = pattern.indexOf('}', open);
        sentence.append(slots.apply(pattern.substring(open + 1, close)));
        return close + 1;
    }

    /** What is chosen may have slots of its own. */
    private int choice(int open) {
        int close = pattern.indexOf(']', open);
        var choices = pattern.substring(open + 1, close).split("\\|", -1);
        sentence.append(of(choices[chance.below(choices.length)], slots, chance));
        return close + 1;
    }
}
