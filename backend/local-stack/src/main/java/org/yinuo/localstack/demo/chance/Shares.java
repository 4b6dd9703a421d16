package org.yinuo.localstack.demo.chance;

/** Divides a total by weights so that the parts are whole and add up to it. */
public final class Shares {

    private Shares() {}

    public static int[] of(int total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        var shares = new int[weights.length];
        double passed = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            passed += weights[i];
            // What is due up to here, rounded, less what was given: the error never grows.
            long due = i == weights.length - 1 ? total : Math.round(total * passed / sum);
            shares[i] = (int) (due - given);
            given = due;
        }
        return shares;
    }

    /** As far as there are enough, everyone gets one before the rest is divided. */
    public static int[] atLeastOne(int total, double[] weights) {
        if (total < weights.length) {
            return of(total, weights);
        }
        var shares = of(total - weights.length, weights);
        for (int i = 0; i < shares.length; i++) {
            shares[i]++;
        }
        return shares;
    }
}
