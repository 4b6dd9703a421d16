package org.yinuo.complaint.claim;

import java.util.EnumSet;
import java.util.Set;

/** Where a claim stands. */
enum ClaimStatus {
    REQUESTED,
    UNDER_REVIEW,
    DECIDED,
    PAID,
    REJECTED,
    WITHDRAWN;

    /** Somebody still has something to do. */
    static final Set<ClaimStatus> OPEN = EnumSet.range(REQUESTED, DECIDED);
}
