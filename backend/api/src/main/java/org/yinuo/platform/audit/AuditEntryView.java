package org.yinuo.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change as an administrator reads it. */
record AuditEntryView(
        @Schema(description = "Sorts by time.", examples = "019c5d6e-7c00-7000-8000-0000000000a1")
        UUID id,

        @Schema(description = "When.", examples = "2026-11-22T08:30:00Z")
        Instant at,

        @Schema(description = "Who.", examples = "branch.manager")
        String account,

        @Schema(description = "What: the operation's id.", examples = "acceptComplaint")
        String action,

        @Schema(description = "To what kind of thing.", examples = "COMPLAINT")
        String subjectType,

        @Schema(description = "To which one.", examples = "019c5d6e-7c00-7000-8000-0000000000c1")
        UUID subjectId,

        @Schema(description = "The unit it belongs to.", examples = "019c5d6e-7c00-7000-8000-000000000001") @Nullable
        UUID unitId,

        @Schema(description = "What else an auditor needs.", examples = "RECEIVED -> ACCEPTED") @Nullable
        String detail,

        @Schema(description = "The request.", examples = "4bf92f3577b34da6a3ce929d0e0e4736") @Nullable
        String traceId) {}
