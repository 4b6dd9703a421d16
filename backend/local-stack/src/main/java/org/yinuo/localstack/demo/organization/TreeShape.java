package org.yinuo.localstack.demo.organization;

/**
 * How many units of each kind make a network of a size. At 620,000 it is the country's: 31 provinces, 341 cities, some
 * 2,800 counties, 10,000 branches, 54,000 outlets; below, everything thins out together.
 */
record TreeShape(int units) {

    static final int SMALLEST = 200;
    private static final int PROVINCES = 31;
    private static final int CITIES = 341;
    private static final int COUNTIES = 2_850;

    TreeShape {
        if (units < SMALLEST) {
            throw new IllegalArgumentException("A network with every kind of unit needs at least " + SMALLEST);
        }
    }

    int provinces() {
        return Math.min(PROVINCES, units / 100);
    }

    int cities() {
        return Math.min(CITIES, units / 40);
    }

    int counties() {
        return Math.min(COUNTIES, units / 16);
    }

    int departments() {
        return Math.min(6_000, units / 10);
    }

    int branches() {
        return Math.min(10_000, units / 10);
    }

    int outlets() {
        return Math.min(54_000, units * 11 / 40);
    }

    /** The given number less what turned out to be there already. */
    int stations(int others) {
        return units - others;
    }
}
