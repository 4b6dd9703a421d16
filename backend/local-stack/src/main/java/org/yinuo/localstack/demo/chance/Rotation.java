package org.yinuo.localstack.demo.chance;

import java.util.List;

/** The words of a list in an order of its own, none twice before all have come: names of neighbours differ. */
public final class Rotation {

    /** Longer than any list and prime: whichever is the step, it visits every word. */
    private static final int[] STEPS = {10_007, 10_009, 10_037, 10_039, 10_061, 10_067, 10_069, 10_079};

    private final int start;
    private final int step;

    public Rotation(Chance chance) {
        start = chance.below(10_000);
        step = STEPS[chance.below(STEPS.length)];
    }

    public String word(List<String> words, int ordinal) {
        return words.get((int) ((start + (long) step * ordinal) % words.size()));
    }
}
