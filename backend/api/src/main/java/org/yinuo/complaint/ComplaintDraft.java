package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_RECEIVED_IN_FUTURE;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_RECEIVED_LONG_AGO;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_REGULATOR_REFERENCE_ELSEWHERE;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_REGULATOR_REFERENCE_MISSING;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.kind.Channel;
import org.yinuo.complaint.kind.ComplaintType;

/** A case as it comes in. */
record ComplaintDraft(
        @Schema(description = "What is wanted.", examples = "COMPLAINT") @NotNull
        ComplaintType type,

        @Schema(description = "The way it came in.", examples = "VISIT") @NotNull
        Channel channel,

        @Schema(description = "What it is about: a code of `/complaint-categories`.", examples = "DELIVERY_DELAY")
        @NotBlank
        @Size(max = 32)
        String categoryCode,

        @Schema(description = "The unit it concerns.", examples = "019c5d6e-7c00-7000-8000-000000000002") @NotNull
        UUID unitId,

        @Schema(description = "Who it is about.") @Valid @NotNull
        Customer customer,

        @Schema(description = "Who speaks for the customer; absent if they do so themselves.") @Valid @Nullable
        Representative representative,

        @Schema(description = "What happened, in the customer's words.", examples = "包裹显示已签收,但本人没有收到。")
        @NotBlank
        @Size(max = 4000)
        String text,

        @Schema(description = "Number of the mail item it is about.", examples = "EA123456789CN")
        @Pattern(regexp = "[A-Za-z0-9-]{4,40}", message = "{yinuo.item-number}")
        @Nullable
        String itemNumber,

        @Schema(
                description = "The regulator's own number; for the channel REGULATOR only, and needed there.",
                examples = "国邮申诉 2026-110042")
        @Size(min = 2, max = 60)
        @Pattern(regexp = "\\S.*", message = "{yinuo.not-blank}")
        @Nullable
        String regulatorReference,

        @Schema(
                description = "What the fields of its category ask for: see `fieldsSchema` of the category.",
                examples = "{\"machineNumber\": \"ATM-0042\"}")
        @Size(max = 200)
        @Nullable
        Map<String, Object> details,

        @Schema(
                description = "When it came in, if not now: a letter of yesterday. At most 30 days ago.",
                examples = "2026-11-22T09:05:00+08:00")
        @Nullable
        Instant receivedAt) {

    static final Duration OLDEST = Duration.ofDays(30);

    /** @param said the details as the category has checked them */
    Matter matter(Map<String, Object> said) {
        return new Matter(type, channel, categoryCode, itemNumber, regulatorReference, text, said);
    }

    Map<String, Object> saidDetails() {
        return details == null ? Map.of() : details;
    }

    /** @throws org.yinuo.platform.problem.ProblemException 422 without the regulator's number on the regulator's case, or with it on another */
    void checkRegulator() {
        boolean regulators = channel == Channel.REGULATOR;
        if (regulators && regulatorReference == null)
            throw COMPLAINT_REGULATOR_REFERENCE_MISSING.at("regulatorReference");
        if (!regulators && regulatorReference != null)
            throw COMPLAINT_REGULATOR_REFERENCE_ELSEWHERE.at("regulatorReference");
    }

    /** @throws org.yinuo.platform.problem.ProblemException 422 for a receipt ahead of now, or too long ago */
    Instant receivedAt(Instant now) {
        if (receivedAt == null) return now;
        if (receivedAt.isAfter(now)) throw COMPLAINT_RECEIVED_IN_FUTURE.at("receivedAt");
        if (receivedAt.isBefore(now.minus(OLDEST))) {
            throw COMPLAINT_RECEIVED_LONG_AGO.at("receivedAt", OLDEST.toDays());
        }
        return receivedAt;
    }
}
