package org.yinuo.complaint.claim;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened to a claim, as the timeline of its case shows it. */
@Schema(description = "What happened to a claim.")
public record ClaimStep(
        @Schema(description = "The claim.", examples = "019c5d6e-7c00-7000-8000-0000000000d1")
        UUID id,

        @Schema(description = "What was done.", examples = "DECIDE")
        ClaimAction action,

        @Schema(description = "The amount asked, decided or paid.") @Nullable
        Money amount,

        @Schema(description = "Name of the department it went to.", examples = "武汉市客户服务中心") @Nullable
        String unit,

        @Schema(description = "What was said about it.", examples = "同意按规则赔偿") @Nullable
        String note) {

    static ClaimStep of(Claim claim, ClaimAction action, @Nullable String note) {
        return new ClaimStep(claim.id(), action, null, null, note);
    }

    ClaimStep with(Money sum) {
        return new ClaimStep(id, action, sum, unit, note);
    }

    ClaimStep to(String department) {
        return new ClaimStep(id, action, amount, department, note);
    }
}
