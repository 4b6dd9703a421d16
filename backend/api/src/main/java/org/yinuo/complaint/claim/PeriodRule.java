package org.yinuo.complaint.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long one may ask after posting, and how soon one is answered. */
@Schema(description = "How long one may ask after posting, and how soon one is answered.")
record PeriodRule(
        @Schema(description = "For items sent in one of these ways.") @NotNull @Size(min = 1, max = 5)
        List<@NotNull MailService> services,

        @Schema(description = "For international items, or for the others.", examples = "false")
        boolean international,

        @Schema(description = "Asked within this time from posting (ISO 8601).", examples = "P1Y")
        @NotNull
        @Pattern(regexp = "P(?=\\d)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,4}D)?")
        String claimWithin,

        @Schema(description = "Answered within so many calendar days.", examples = "30") @Min(1) @Max(366)
        int answerWithinDays,

        @Schema(description = "Where it stands.", examples = "《邮政法》第四十九条") @NotBlank @Size(max = 100)
        String article,

        @Schema(description = "The rule in words.") @NotNull @Valid
        Wording text) {

    boolean fits(MailService service, boolean isInternational) {
        return services.contains(service) && international == isInternational;
    }

    LocalDate lastDay(LocalDate postedOn) {
        return postedOn.plus(Period.parse(claimWithin));
    }
}
