package org.yinuo.complaint.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What would be owed. */
record CompensationQuestion(
        @Schema(description = "What is known of the item and its loss.") @NotNull @Valid
        ClaimFacts facts,

        @Schema(description = "When the customer asks; absent: in time.", examples = "2026-11-22") @Nullable
        LocalDate claimedOn) {}
