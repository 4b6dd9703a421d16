package org.yinuo.localstack.demo.complaint.clock;

/** What a clock measures. */
public enum ClockKind {
    ACKNOWLEDGE,
    FIRST_RESPONSE,
    RESOLUTION,
    FIRM,
    REGULATOR
}
