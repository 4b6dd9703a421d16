package org.yinuo.complaint;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. The arrows between the states are in {@link ComplaintAction}. */
public enum ComplaintStatus {
    RECEIVED,
    ACCEPTED,
    ASSIGNED,
    INVESTIGATING,
    /** The customer was asked something. */
    WAITING,
    ANSWERED,
    CLOSED,
    WITHDRAWN,
    /** Went into another case. */
    MERGED;

    /** Somebody still has to act. */
    static final Set<ComplaintStatus> OPEN = EnumSet.range(RECEIVED, ANSWERED);
}
