package org.yinuo.complaint.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as it is made. */
record ClaimDraft(
        @Schema(description = "What is known of the item and its loss.") @NotNull @Valid
        ClaimFacts facts,

        @Schema(description = "What the customer asks for.") @NotNull
        Money asked,

        @Schema(description = "What there is to say.", examples = "客户出示了发票") @Size(max = 1000) @Nullable
        String note) {}
