package org.yinuo.complaint;

/** The way a case came in; the four groups of the field are hotline, government hotline, correspondence and visits, opinion book. */
public enum Channel {
    HOTLINE_11185,
    /** 行风热线, 12345. */
    GOVERNMENT_HOTLINE,
    LETTER,
    EMAIL,
    PHONE,
    VISIT,
    /** 意见簿. */
    OPINION_BOOK,
    WEB,
    QR,
    PARTNER_API,
    REGULATOR
}
