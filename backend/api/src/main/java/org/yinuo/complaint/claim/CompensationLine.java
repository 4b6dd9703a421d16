package org.yinuo.complaint.claim;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is owed for which items and losses. Of several that fit, the first holds. */
@Schema(description = "What is owed for which items and losses; of several that fit, the first holds.")
record CompensationLine(
        @Schema(description = "Code, once in a rule set.", examples = "UNINSURED")
        @NotNull
        @Pattern(regexp = "[A-Z0-9_]{2,40}")
        String code,

        @Schema(description = "For items sent in one of these ways.") @NotNull @Size(min = 1, max = 5)
        List<@NotNull MailService> services,

        @Schema(description = "Only for insured items, or only for the others; absent: for both.", examples = "false")
        @Nullable
        Boolean insured,

        @Schema(description = "For these losses.") @NotNull @Size(min = 1, max = 4)
        List<@NotNull LossKind> losses,

        @Schema(description = "What is computed.", examples = "ACTUAL_LOSS") @NotNull
        Formula formula,

        @Schema(type = SchemaType.STRING, description = "How many times that.", examples = "1")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("1000")
        BigDecimal factor,

        @Schema(
                type = SchemaType.STRING,
                description = "At most so many times the postage; absent: no cap.",
                examples = "3")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DecimalMin("0.01")
        @DecimalMax("1000")
        @Nullable
        BigDecimal capTimesPostage,

        @Schema(
                description =
                        "On what the limit of this rule cannot be invoked: then at least the actual loss is owed.")
        @NotNull
        @Size(max = 2)
        List<@NotNull Lift> lifts,

        @Schema(description = "Whether the postage is refunded besides.", examples = "false")
        boolean refundsPostage,

        @Schema(description = "Where it stands.", examples = "《邮政法》第四十七条") @NotBlank @Size(max = 100)
        String article,

        @Schema(description = "The rule in words.") @NotNull @Valid
        Wording text) {

    boolean fits(MailService service, boolean isInsured, LossKind loss) {
        return services.contains(service) && losses.contains(loss) && (insured == null || insured == isInsured);
    }
}
