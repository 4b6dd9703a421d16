package org.yinuo.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much time there is. */
@Schema(description = "How much time there is.")
public record Target(
        @Schema(description = "What it is counted in.", examples = "WORKING_DAYS") @NotNull
        Measure measure,

        @Schema(description = "Minutes or days; 0 for the same day.", examples = "3") @Min(0) @Max(1_000_000)
        int amount) {}
