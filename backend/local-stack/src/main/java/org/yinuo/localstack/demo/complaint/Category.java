package org.yinuo.localstack.demo.complaint;

import org.yinuo.localstack.demo.chance.Odds;
import org.yinuo.localstack.demo.organization.BusinessLine;
import org.yinuo.localstack.demo.organization.UnitKind;

/** What cases are about: the leaves of the API's tree of categories, by the same codes. */
public enum Category {
    DELIVERY_DELAY,
    DELIVERY_LOSS,
    DELIVERY_DAMAGE,
    DELIVERY_NOT_HOME,
    COUNTER_ATTITUDE,
    COUNTER_QUEUE,
    COUNTER_HOURS,
    COUNTER_FEES,
    FINANCE_ACCOUNT,
    FINANCE_MACHINE,
    NEWSPAPER,
    OTHER;

    private static final Odds<Category> AWAY_FROM_COUNTERS = new Odds<Category>()
            .and(DELIVERY_DELAY, 34)
            .and(DELIVERY_LOSS, 10)
            .and(DELIVERY_DAMAGE, 10)
            .and(DELIVERY_NOT_HOME, 28)
            .and(NEWSPAPER, 10)
            .and(OTHER, 8);

    private static final Odds<Category> FINANCE = new Odds<Category>()
            .and(FINANCE_ACCOUNT, 32)
            .and(FINANCE_MACHINE, 24)
            .and(COUNTER_ATTITUDE, 14)
            .and(COUNTER_QUEUE, 18)
            .and(COUNTER_HOURS, 6)
            .and(OTHER, 6);

    private static final Odds<Category> POST_OFFICE = new Odds<Category>()
            .and(DELIVERY_DELAY, 22)
            .and(DELIVERY_LOSS, 7)
            .and(DELIVERY_DAMAGE, 8)
            .and(DELIVERY_NOT_HOME, 18)
            .and(COUNTER_ATTITUDE, 9)
            .and(COUNTER_QUEUE, 8)
            .and(COUNTER_HOURS, 6)
            .and(COUNTER_FEES, 6)
            .and(FINANCE_ACCOUNT, 4)
            .and(FINANCE_MACHINE, 3)
            .and(NEWSPAPER, 6)
            .and(OTHER, 5);

    static Odds<Category> oddsIn(UnitKind kind, BusinessLine line) {
        boolean hasCounters = (kind == UnitKind.BRANCH || kind == UnitKind.OUTLET) && line != BusinessLine.EXPRESS;
        if (!hasCounters) {
            return AWAY_FROM_COUNTERS;
        }
        return line == BusinessLine.FINANCE ? FINANCE : POST_OFFICE;
    }

    boolean isOfDelivery() {
        return top().equals("DELIVERY");
    }

    /** The category above. */
    String top() {
        int end = name().indexOf('_');
        return end < 0 ? name() : name().substring(0, end);
    }
}
