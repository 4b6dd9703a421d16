package org.yinuo.complaint.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A compensation, and every step that led to it. */
@Schema(name = "Compensation", description = "A compensation, and every step that led to it.")
record Explanation(
        @Schema(description = "What is owed.") Money amount,

        @Schema(description = "Code of the rule set.", examples = "POSTAL_LAW")
        String ruleSet,

        @Schema(description = "Its version.", examples = "0")
        long ruleSetVersion,

        @Schema(description = "Code of the rule; none if it was not looked for.", examples = "INSURED_PART") @Nullable
        String rule,

        @Schema(description = "The most that would be owed, if the rule has a cap.") @Nullable
        Money cap,

        @Schema(description = "Whether that cap can be invoked.", examples = "true")
        boolean capHolds,

        @Schema(description = "The steps, in order.") List<Step> steps) {

    /** What a step does. */
    enum Kind {
        /** Asked too late: nothing is owed. */
        TIME_BARRED,
        /** Nobody is liable for the cause. */
        EXEMPT,
        /** Somebody is, for the item was insured. */
        NOT_EXEMPT,
        /** The rule's own sum. */
        RULE,
        /** The sum is more than the cap. */
        CAPPED,
        /** The sum is within the cap. */
        WITHIN_CAP,
        /** The limit cannot be invoked. */
        LIMIT_LIFTED,
        /** The postage is refunded besides. */
        POSTAGE_REFUNDED
    }

    /** One step. */
    @Schema(name = "CompensationStep", description = "One step of the sum.")
    record Step(
            @Schema(description = "What it does.", examples = "RULE")
            Kind kind,

            @Schema(description = "Where that stands.", examples = "《邮政法》第四十七条")
            String article,

            @Schema(description = "In words.") Wording text,

            @Schema(description = "In numbers.", examples = "800.00 × 250.00 ÷ 1000.00 = 200.00") @Nullable
            String sum,

            @Schema(description = "What is owed after it.") Money amount) {}
}
