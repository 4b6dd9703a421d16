package org.yinuo.platform.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which changes are wanted; without filters, all. */
record AuditQuery(
        @Parameter(description = "Made by this account.") @QueryParam("account") @Size(max = 100) @Nullable
        String account,

        @Parameter(description = "This operation.") @QueryParam("action") @Size(max = 64) @Nullable
        String action,

        @Parameter(description = "To this kind of thing, for example COMPLAINT.")
        @QueryParam("subjectType")
        @Size(max = 32)
        @Nullable
        String subjectType,

        @Parameter(description = "To this one thing.") @QueryParam("subjectId") @Nullable
        UUID subjectId,

        @Parameter(description = "At or after this instant.") @QueryParam("from") @Nullable
        Instant from,

        @Parameter(description = "Before this instant.") @QueryParam("to") @Nullable
        Instant to) {}
