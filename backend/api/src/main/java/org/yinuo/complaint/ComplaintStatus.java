package org.yinuo.complaint;

/** Where a case stands. The arrows between the states are in {@link ComplaintAction}. */
public enum ComplaintStatus {
    RECEIVED,
    ACCEPTED,
    ASSIGNED,
    INVESTIGATING,
    ANSWERED,
    CLOSED
}
