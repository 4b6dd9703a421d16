package org.yinuo.complaint.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What comes with the steps of a claim. */
final class ClaimBodies {

    private ClaimBodies() {}

    /** What is known better now. */
    @Schema(name = "ClaimReview")
    record Review(
            @Schema(description = "All facts, corrected; absent: they stay.") @Valid @Nullable
            ClaimFacts facts,

            @Schema(description = "What there is to say.", examples = "已核对发票和封装记录") @Size(max = 1000) @Nullable
            String note) {}

    /** To which department. */
    @Schema(name = "ClaimHandOver")
    record Passing(
            @Schema(description = "The department.", examples = "019c5d6e-7c00-7000-8000-000000000002") @NotNull
            UUID unitId,

            @Schema(description = "Why.", examples = "由理赔部门核定金额") @NotBlank @Size(max = 1000)
            String reason) {}

    /** What is paid. */
    @Schema(name = "ClaimDecision")
    record Decision(
            @Schema(description = "What the customer gets.") @NotNull
            Money amount,

            @Schema(description = "Why, if it is not what was computed.", examples = "客户长期用邮,协商补足")
            @Size(max = 1000)
            @Nullable
            String reason) {}

    /** What was paid. */
    @Schema(name = "ClaimPayment")
    record Payment(
            @Schema(description = "What was decided.") @NotNull
            Money amount,

            @Schema(description = "Number of the payment.", examples = "PZ20261125001") @Size(max = 100) @Nullable
            String reference) {}

    /** Why a claim ends without a payment. */
    @Schema(name = "ClaimEnding")
    record Ending(
            @Schema(description = "Why.", examples = "客户已与寄件人协商解决") @NotBlank @Size(max = 1000)
            String reason) {}
}
