package org.yinuo.complaint.kind;

/** The channels as the field groups them; service levels are agreed by group. */
public enum ChannelGroup {
    HOTLINE,
    GOVERNMENT_HOTLINE,
    /** Letters, e-mails, calls and visits (来信来电来访). */
    CORRESPONDENCE,
    OPINION_BOOK,
    /** Web, QR and partner systems. */
    DIGITAL,
    REGULATOR
}
