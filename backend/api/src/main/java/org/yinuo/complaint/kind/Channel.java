package org.yinuo.complaint.kind;

/** The way a case came in. */
public enum Channel {
    HOTLINE_11185(ChannelGroup.HOTLINE),
    /** 行风热线, 12345. */
    GOVERNMENT_HOTLINE(ChannelGroup.GOVERNMENT_HOTLINE),
    LETTER(ChannelGroup.CORRESPONDENCE),
    EMAIL(ChannelGroup.CORRESPONDENCE),
    PHONE(ChannelGroup.CORRESPONDENCE),
    VISIT(ChannelGroup.CORRESPONDENCE),
    /** 意见簿. */
    OPINION_BOOK(ChannelGroup.OPINION_BOOK),
    WEB(ChannelGroup.DIGITAL),
    QR(ChannelGroup.DIGITAL),
    PARTNER_API(ChannelGroup.DIGITAL),
    REGULATOR(ChannelGroup.REGULATOR);

    private final ChannelGroup group;

    Channel(ChannelGroup group) {
        this.group = group;
    }

    public ChannelGroup group() {
        return group;
    }
}
