package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_RECEIVED_IN_FUTURE;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_RECEIVED_LONG_AGO;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
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
                description = "When it came in, if not now: a letter of yesterday. At most 30 days ago.",
                examples = "2026-11-22T09:05:00+08:00")
        @Nullable
        Instant receivedAt) {

    static final Duration OLDEST = Duration.ofDays(30);

    Matter matter() {
        return new Matter(type, channel, categoryCode, itemNumber, text);
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
