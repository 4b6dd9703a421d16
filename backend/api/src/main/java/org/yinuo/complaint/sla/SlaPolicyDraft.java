package org.yinuo.complaint.sla;

import static org.yinuo.complaint.sla.SlaProblem.SLA_GOAL_TWICE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.kind.ChannelGroup;
import org.yinuo.complaint.kind.ComplaintType;

/** A policy as it is written. */
record SlaPolicyDraft(
        @Schema(description = "Code.", examples = "LOSS_3_DAYS") @NotNull @Pattern(regexp = "[A-Z0-9_]{2,32}")
        String code,

        @Schema(description = "Name in Chinese.", examples = "邮件丢失三个工作日") @NotBlank @Size(max = 100)
        String nameZh,

        @Schema(description = "Name in English.", examples = "Lost items in three working days")
        @NotBlank
        @Size(max = 100)
        String nameEn,

        @Schema(description = "Only cases of this category or one below it.", examples = "DELIVERY_LOSS")
        @Size(max = 32)
        @Nullable
        String categoryCode,

        @Schema(description = "Only cases of these channels.", examples = "HOTLINE") @Nullable
        ChannelGroup channelGroup,

        @Schema(description = "Only cases of this type.", examples = "COMPLAINT") @Nullable
        ComplaintType type,

        @Schema(description = "The clocks; each kind once.") @Size(min = 1, max = 5) @NotNull
        List<@Valid @NotNull Goal> goals,

        @Schema(description = "Whether new cases get it.", examples = "true")
        boolean active) {

    boolean fitsTheSame(SlaPolicyView other) {
        return Objects.equals(categoryCode, other.categoryCode())
                && channelGroup == other.channelGroup()
                && type == other.type();
    }

    /** @throws org.yinuo.platform.problem.ProblemException 422 for a kind that comes twice */
    void check() {
        var seen = EnumSet.noneOf(ClockKind.class);
        for (var goal : goals) {
            if (!seen.add(goal.kind())) throw SLA_GOAL_TWICE.at("goals", goal.kind());
        }
    }
}
