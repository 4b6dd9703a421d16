package org.yinuo.localstack.demo.complaint;

import java.time.LocalTime;
import org.yinuo.localstack.demo.chance.Odds;

/** How a case came in. */
public enum Channel {
    HOTLINE_11185,
    GOVERNMENT_HOTLINE,
    LETTER,
    EMAIL,
    PHONE,
    VISIT,
    OPINION_BOOK,
    WEB,
    QR,
    PARTNER_API,
    REGULATOR;

    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime CLOSING = LocalTime.of(17, 30);

    private static final Odds<Channel> BY_DAY = new Odds<Channel>()
            .and(HOTLINE_11185, 30)
            .and(GOVERNMENT_HOTLINE, 11)
            .and(LETTER, 2)
            .and(EMAIL, 3)
            .and(PHONE, 16)
            .and(VISIT, 10)
            .and(OPINION_BOOK, 6)
            .and(WEB, 9)
            .and(QR, 8)
            .and(PARTNER_API, 3)
            .and(REGULATOR, 2);

    /** While the counters are closed. */
    private static final Odds<Channel> BY_NIGHT = new Odds<Channel>()
            .and(HOTLINE_11185, 45)
            .and(GOVERNMENT_HOTLINE, 15)
            .and(WEB, 22)
            .and(QR, 18);

    static Odds<Channel> oddsAt(LocalTime time) {
        return time.isBefore(OPENING) || time.isAfter(CLOSING) ? BY_NIGHT : BY_DAY;
    }

    /** As service levels are agreed. */
    String group() {
        return switch (this) {
            case HOTLINE_11185 -> "HOTLINE";
            case LETTER, EMAIL, PHONE, VISIT -> "CORRESPONDENCE";
            case WEB, QR, PARTNER_API -> "DIGITAL";
            case GOVERNMENT_HOTLINE, OPINION_BOOK, REGULATOR -> name();
        };
    }

    /** Registered by a system, not by a person. */
    boolean isSelfService() {
        return this == WEB || this == QR || this == PARTNER_API;
    }

    /** Registered by the county's office, which the hotlines and authorities turn to. */
    boolean comesFromAbove() {
        return this == HOTLINE_11185 || this == GOVERNMENT_HOTLINE || this == REGULATOR || this == EMAIL;
    }
}
