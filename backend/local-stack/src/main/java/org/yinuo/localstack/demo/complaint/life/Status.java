package org.yinuo.localstack.demo.complaint.life;

import java.util.EnumSet;
import java.util.Set;

/** How far a case is. */
public enum Status {
    RECEIVED,
    ACCEPTED,
    ASSIGNED,
    INVESTIGATING,
    WAITING,
    ANSWERED,
    CLOSED,
    WITHDRAWN,
    MERGED;

    static final Set<Status> OPEN = EnumSet.range(RECEIVED, ANSWERED);
}
