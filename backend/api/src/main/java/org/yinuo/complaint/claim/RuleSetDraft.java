package org.yinuo.complaint.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule set as it is written. */
@Schema(name = "CompensationRuleSetDraft")
record RuleSetDraft(
        @Schema(description = "Name in Chinese.", examples = "中华人民共和国邮政法(2015 年修正)") @NotBlank @Size(max = 100)
        String nameZh,

        @Schema(description = "Name in English.", examples = "Postal Law of the PRC (2015 revision)")
        @NotBlank
        @Size(max = 100)
        String nameEn,

        @Schema(description = "The rules; for every service, insured or not, and every loss there has to be one.")
        @NotNull
        @Valid
        RuleBook rules) {}
