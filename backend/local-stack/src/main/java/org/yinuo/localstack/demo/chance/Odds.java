package org.yinuo.localstack.demo.chance;

import java.util.ArrayList;
import java.util.List;

/** Values of which some come oftener than others. */
public final class Odds<T> {

    private final List<T> values = new ArrayList<>();
    private final List<Integer> limits = new ArrayList<>();

    public Odds<T> and(T value, int weight) {
        values.add(value);
        limits.add(total() + weight);
        return this;
    }

    public T draw(Chance chance) {
        int drawn = chance.below(total());
        int at = 0;
        while (drawn >= limits.get(at)) {
            at++;
        }
        return values.get(at);
    }

    private int total() {
        return limits.isEmpty() ? 0 : limits.getLast();
    }
}
