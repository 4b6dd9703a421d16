package org.yinuo.organization;

/** What someone works at. */
public enum StaffPost {
    COUNTER,
    DELIVERY,
    PROCESSING,
    TRANSPORT,
    IT,
    MANAGEMENT,
    INSPECTOR,
    AGENT
}
