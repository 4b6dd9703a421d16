package org.yinuo.complaint.sla;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.calendar.Measure;
import org.yinuo.calendar.Target;

/** One clock a policy asks for. */
@Schema(description = "One clock a policy asks for.")
public record Goal(
        @Schema(description = "What it measures.", examples = "RESOLUTION") @NotNull
        ClockKind kind,

        @Schema(description = "What time is counted in.", examples = "WORKING_DAYS") @NotNull
        Measure measure,

        @Schema(description = "How many minutes or days; 0 for the same day.", examples = "3") @Min(0) @Max(100_000)
        int amount,

        @Schema(description = "Whether it waits while the customer is asked.", examples = "true")
        boolean pauses,

        @Schema(
                description =
                        "Hours from one level of the tree to the next once it is breached; absent: it does not climb.",
                examples = "24")
        @Min(1)
        @Max(720)
        @Nullable
        Integer escalateEveryHours) {

    public Target target() {
        return new Target(measure, amount);
    }
}
