package org.yinuo.localstack.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a load came to.
 *
 * @param perSecond answers a second, all workers together
 * @param median milliseconds; likewise {@code p99}
 */
record Figures(double perSecond, double median, double p99) {

    static Figures of(List<long[]> times, Duration measured) {
        var all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Figures(all.length / (measured.toMillis() / 1e3), quantile(all, 0.5), quantile(all, 0.99));
    }

    private static double quantile(long[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }

    String line(String what) {
        return String.format(
                Locale.ROOT, "  %-46s %9.0f /s   median %7.2f ms   p99 %7.2f ms", what, perSecond, median, p99);
    }

    /** How much of {@code other}'s rate this one reaches. */
    String share(String what, Figures other) {
        return String.format(Locale.ROOT, "  %-46s %9.2f", what, perSecond / other.perSecond);
    }
}
