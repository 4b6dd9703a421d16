package org.yinuo.localstack.demo.organization;

import java.util.List;
import java.util.stream.IntStream;
import org.yinuo.localstack.demo.chance.Chance;

/** Days of the month on which the country comes to market (赶集日): those that end in the town's two or three digits. */
final class MarketDays {

    private static final double TOWNS_WITH_A_MARKET = 0.5;
    private static final List<String> DIGITS = List.of("147", "258", "369", "38", "49", "50", "16", "27");

    private MarketDays() {}

    static List<Integer> of(UnitTree tree, int unit, Chance chance) {
        boolean inTheCountry = tree.kind(unit).servesCustomers()
                && tree.kind(unit) != UnitKind.STATION
                && !tree.division(unit).isUrban();
        return inTheCountry && chance.happens(TOWNS_WITH_A_MARKET) ? endingIn(chance.pick(DIGITS)) : List.of();
    }

    private static List<Integer> endingIn(String digits) {
        return IntStream.rangeClosed(1, 30)
                .filter(day -> digits.indexOf('0' + day % 10) >= 0)
                .boxed()
                .toList();
    }
}
