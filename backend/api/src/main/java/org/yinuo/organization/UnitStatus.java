package org.yinuo.organization;

/** Whether a unit serves. */
public enum UnitStatus {
    ACTIVE,
    /** Takes no new cases, no new staff and no new units below it. */
    CLOSED
}
