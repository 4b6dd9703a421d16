package org.yinuo.complaint.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.kind.ComplaintType;

/** A template as it is written. */
record AnswerTemplateDraft(
        @Schema(
                description =
                        "The unit it belongs to: it serves there and in all below. Absent: the whole network, for "
                                + "administrators only.",
                examples = "019c5d6e-7c00-7000-8000-000000000001")
        @Nullable
        UUID unitId,

        @Schema(description = "Only for cases of this category or one below it.", examples = "DELIVERY_DELAY")
        @Size(max = 32)
        @Nullable
        String categoryCode,

        @Schema(description = "Only for cases of this type.", examples = "COMPLAINT") @Nullable
        ComplaintType type,

        @Schema(description = "Name in Chinese.", examples = "邮件延误致歉") @NotBlank @Size(max = 50)
        String nameZh,

        @Schema(description = "Name in English.", examples = "Apology for a late delivery") @NotBlank @Size(max = 100)
        String nameEn,

        @Schema(description = AnswerTemplateView.TEXT, examples = AnswerTemplateView.TEXT_EXAMPLE)
        @NotBlank
        @Size(max = 3000)
        String text) {}
