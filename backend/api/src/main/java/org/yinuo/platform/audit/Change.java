package org.yinuo.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was changed.
 *
 * @param action the operation's id in the contract, for example {@code acceptComplaint}
 * @param subjectType what was changed, for example {@code COMPLAINT}
 * @param unitId the unit it belongs to
 * @param detail what an auditor needs beyond that; no personal data of customers
 */
public record Change(
        String action,
        String subjectType,
        UUID subjectId,
        @Nullable UUID unitId,
        @Nullable String detail) {}
