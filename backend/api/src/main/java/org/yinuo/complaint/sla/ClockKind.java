package org.yinuo.complaint.sla;

/** What a clock measures. What stops it is in the table of the case's life ({@code ComplaintAction}). */
public enum ClockKind {
    /** Until somebody takes the case on. */
    ACKNOWLEDGE,
    /** Until the customer hears from us for the first time. */
    FIRST_RESPONSE,
    /** Until the case is handled and answered. */
    RESOLUTION,
    /** The firm limit, until the case is closed. */
    FIRM,
    /** The regulator's limit, until the case is closed. */
    REGULATOR
}
