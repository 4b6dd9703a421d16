package org.yinuo.complaint.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cause of loss for which nobody is liable. */
@Schema(description = "A cause of loss for which nobody is liable.")
record ExemptionRule(
        @Schema(description = "The cause.", examples = "FORCE_MAJEURE") @NotNull
        Exemption exemption,

        @Schema(description = "Whether insured items are compensated all the same.", examples = "true")
        boolean exceptInsured,

        @Schema(description = "Where it stands.", examples = "《邮政法》第四十八条") @NotBlank @Size(max = 100)
        String article,

        @Schema(description = "The rule in words.") @NotNull @Valid
        Wording text) {}
