package org.yinuo.complaint.claim;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a compensation is computed from. What is not known yet may be added while the claim is reviewed. */
@Schema(
        description =
                "What a compensation is computed from; what is not known yet is added while the claim is reviewed.")
record ClaimFacts(
        @Schema(description = "The item's number.", examples = "XA12345678942") @NotBlank @Size(max = 40)
        String itemNumber,

        @Schema(description = "How it was sent.", examples = "PARCEL") @NotNull
        MailService service,

        @Schema(description = "Whether it was to another country or from one.", examples = "false")
        boolean international,

        @Schema(description = "Whether it was insured.", examples = "true")
        boolean insured,

        @Schema(description = "What happened to it.", examples = "DAMAGED") @NotNull
        LossKind loss,

        @Schema(description = "When it was posted.", examples = "2026-11-02") @NotNull
        LocalDate postedOn,

        @Schema(description = "The postage that was charged.") @NotNull
        Money postage,

        @Schema(description = "The value declared for an insured item, or the amount of a money order.") @Nullable
        Money declaredValue,

        @Schema(description = "The whole value of the item.") @Nullable
        Money itemValue,

        @Schema(description = "The actual loss.") @Nullable Money actualLoss,

        @Schema(
                type = SchemaType.STRING,
                description = "The share that was lost, 0 to 1; absent: the actual loss by the whole value.",
                examples = "0.25")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 4)
        @Nullable
        BigDecimal shareLost,

        @Schema(
                description = "The terms were not shown to the customer in a way that catches the eye.",
                examples = "false")
        boolean termsNotMadeKnown,

        @Schema(description = "It happened with intent or by gross negligence of ours.", examples = "false")
        boolean intentOrGrossNegligence,

        @Schema(description = "A cause for which nobody is liable.", examples = "NATURE_OF_THE_ITEM") @Nullable
        Exemption exemption) {

    boolean has(Lift lift) {
        return switch (lift) {
            case NOT_MADE_KNOWN -> termsNotMadeKnown;
            case INTENT_OR_GROSS_NEGLIGENCE -> intentOrGrossNegligence;
        };
    }
}
