package org.yinuo.complaint.claim;

import java.time.LocalDate;
import java.util.UUID;

/** What claims need of the cases they belong to. */
public interface ClaimedCases {

    /**
     * A case.
     *
     * @param receivedOn the day it came in, in its unit's time zone
     */
    record ClaimedCase(UUID id, String number, UUID unitId, LocalDate receivedOn) {}

    /** @throws org.yinuo.platform.problem.ProblemException 404 if it is not there or the caller does not see it */
    ClaimedCase get(UUID id);

    /** On the timeline of the case. */
    void happened(UUID id, ClaimStep step);
}
