package org.yinuo.localstack.demo.complaint;

import java.util.Arrays;

/** When in a day people turn to us: mostly in the morning, again in the afternoon, hardly at night. */
final class DayHours {

    private static final int HOUR = 3_600;
    private static final int DAY = 24 * HOUR;
    private static final double[] BY_HOUR = {
        .3, .2, .1, .1, .1, .3, .8, 2, 7, 11, 11, 8, 5, 5, 8, 9.5, 9, 6, 4, 4, 4, 3, 2, 1
    };
    private static final double[] UNTIL = running(BY_HOUR);

    private DayHours() {}

    /** The share of a day that has come in by this second. */
    static double shareBefore(int second) {
        if (second >= DAY) {
            return 1;
        }
        int hour = second / HOUR;
        double part = (second % HOUR) / (double) HOUR;
        return UNTIL[hour] + part * (UNTIL[hour + 1] - UNTIL[hour]);
    }

    /** The millisecond by which this share of a day has come in. */
    static long milliAt(double share) {
        int hour = 23;
        while (hour > 0 && UNTIL[hour] > share) {
            hour--;
        }
        double part = (share - UNTIL[hour]) / (UNTIL[hour + 1] - UNTIL[hour]);
        return (long) ((hour + Math.min(part, 0.999_999)) * HOUR * 1_000);
    }

    private static double[] running(double[] weights) {
        var sums = new double[weights.length + 1];
        for (int i = 0; i < weights.length; i++) {
            sums[i + 1] = sums[i] + weights[i];
        }
        double total = sums[weights.length];
        return Arrays.stream(sums).map(sum -> sum / total).toArray();
    }
}
