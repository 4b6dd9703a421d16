package org.yinuo.localstack.demo.chance;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Draws for one thing. The algorithm is named, so that every Java draws the same. */
public final class Chance {

    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final RandomGenerator random;

    Chance(long seed) {
        random = GENERATORS.create(seed);
    }

    public boolean happens(double share) {
        return random.nextDouble() < share;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public long below(long bound) {
        return random.nextLong(bound);
    }

    /** Both ends included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public double share() {
        return random.nextDouble();
    }

    public long bits() {
        return random.nextLong();
    }

    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The earlier in the list, the likelier: how family names are spread. */
    public <T> T pickEarly(List<T> values) {
        double share = random.nextDouble();
        return values.get((int) (share * share * values.size()));
    }
}
