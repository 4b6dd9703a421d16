package org.yinuo.complaint;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The customer was reached, or someone tried to. */
@Schema(description = "A contact with the customer, or an attempt at one.")
record Contact(
        @Schema(description = "How.", examples = "CALL") @NotNull
        ContactKind kind,

        @Schema(description = "When.", examples = "2026-11-22T15:10:00+08:00") @NotNull
        Instant at) {}
