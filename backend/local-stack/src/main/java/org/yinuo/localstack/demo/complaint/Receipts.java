package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.chance.Shares;

/** The instants at which cases come in over the twelve months up to now, in order; a day's at a time in memory. */
final class Receipts {

    private static final int DAYS = 365;
    private static final int LATELY = 10;

    private final Seed seed;
    private final ZoneId zone;
    private final Instant now;
    private final LocalDate first;
    private final int[] counts;
    private final int[] stuck;

    /** @param open how many of them stand still on their way: of the last days, so that their clocks have steps ahead */
    Receipts(int cases, int open, Seed seed, Instant now, ZoneId zone) {
        this.seed = seed;
        this.zone = zone;
        this.now = now;
        this.first = LocalDate.ofInstant(now, zone).minusDays(DAYS);
        var weights = new double[DAYS + 1];
        for (int day = 0; day <= DAYS; day++) {
            weights[day] = Calendar.busyness(first.plusDays(day)) * passed(day);
        }
        counts = Shares.of(cases - open, weights);
        Arrays.fill(weights, 0, DAYS - LATELY, 0);
        stuck = Shares.of(open, weights);
        Arrays.setAll(counts, day -> counts[day] + stuck[day]);
    }

    /** Takes a receipt, and how likely it is that it stands still. */
    @FunctionalInterface
    interface Action {
        void received(Instant at, double stuck);
    }

    void forEach(Action action) {
        for (int day = 0; day < counts.length; day++) {
            var midnight = first.plusDays(day).atStartOfDay(zone).toInstant();
            for (double share : shares(day)) {
                action.received(midnight.plusMillis(DayHours.milliAt(share)), (double) stuck[day] / counts[day]);
            }
        }
    }

    private double[] shares(int day) {
        var chance = seed.of(Aspect.RECEIPT, first.plusDays(day).toEpochDay());
        var shares = new double[counts[day]];
        Arrays.setAll(shares, i -> chance.share() * passed(day));
        Arrays.sort(shares);
        return shares;
    }

    /** How much of a day is over: of today only what lies before now. */
    private double passed(int day) {
        return day < DAYS ? 1 : DayHours.shareBefore(now.atZone(zone).get(ChronoField.SECOND_OF_DAY));
    }
}
