package org.yinuo.complaint.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.organization.UnitRef;
import org.yinuo.platform.Versioned;

/** A claim as this caller sees it. */
@Schema(name = "Claim", description = "A claim, what was computed for it, and what this caller may do now.")
record ClaimView(
        @Schema(description = "Id; sorts by time.", examples = "019c5d6e-7c00-7000-8000-0000000000d1")
        UUID id,

        @Schema(description = "Its version.", examples = "2")
        long version,

        @Schema(description = "The case.", examples = "019c5d6e-7c00-7000-8000-0000000000c1")
        UUID complaintId,

        @Schema(description = "The department that handles it.")
        UnitRef unit,

        @Schema(description = "Where it stands.", examples = "UNDER_REVIEW")
        ClaimStatus status,

        @Schema(description = "What is known of the item and its loss.")
        ClaimFacts facts,

        @Schema(description = "When the customer asked first.", examples = "2026-11-22")
        LocalDate claimedOn,

        @Schema(description = "What became of it so far.") Course course,

        @Schema(
                description =
                        "As it was computed for the decision; before, as it is computed now, if the figures are there.")
        @Nullable
        Explanation compensation,

        @Schema(description = "Figures of `facts` that are still needed to compute it.")
        List<String> missing,

        @Schema(description = "Open, and its time is over.", examples = "false")
        boolean overdue,

        @Schema(description = "The way it went through the departments, the first first.")
        List<Passage> handOvers,

        @Schema(description = "What this caller may do now.")
        Set<ClaimAction> availableActions)
        implements Versioned {

    /** The amounts, and who said so when. */
    @Schema(name = "ClaimCourse", description = "The amounts, and who said so when.")
    record Course(
            @Schema(description = "What the customer asks for.")
            Money asked,

            @Schema(description = "What was decided.") @Nullable
            Money decided,

            @Schema(description = "Why, if it is not what was computed.", examples = "补充协商") @Nullable
            String decisionReason,

            @Schema(description = "Who decided.", examples = "李建国") @Nullable
            String decidedBy,

            @Schema(description = "When.", examples = "2026-11-24T02:10:00Z") @Nullable
            Instant decidedAt,

            @Schema(description = "What was paid.") @Nullable
            Money paid,

            @Schema(description = "Number of the payment.", examples = "PZ20261125001") @Nullable
            String paymentReference,

            @Schema(description = "Who paid.", examples = "李建国") @Nullable
            String paidBy,

            @Schema(description = "When.", examples = "2026-11-25T02:10:00Z") @Nullable
            Instant paidAt,

            @Schema(description = "Why it was rejected or withdrawn.", examples = "客户已与寄件人协商解决") @Nullable
            String endedReason,

            @Schema(description = "Who took the claim down.", examples = "王秀英")
            String requestedBy,

            @Schema(description = "When.", examples = "2026-11-22T02:10:00Z")
            Instant requestedAt,

            @Schema(description = "By when the customer is to be answered.", examples = "2026-12-22T15:59:59.999999Z")
            Instant dueAt) {}

    /** From one department to another. */
    @Schema(name = "ClaimPassage", description = "From one department to another.")
    record Passage(
            @Schema(description = "When.", examples = "2026-11-23T02:10:00Z")
            Instant at,

            @Schema(description = "From where.") UnitRef from,

            @Schema(description = "To where.") UnitRef to,

            @Schema(description = "By whom.", examples = "王秀英")
            String by,

            @Schema(description = "Why.", examples = "由理赔部门核定金额")
            String reason) {}
}
