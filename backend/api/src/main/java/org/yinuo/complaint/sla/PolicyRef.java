package org.yinuo.complaint.sla;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy as other things name it. */
@Schema(description = "A policy as other things name it.")
public record PolicyRef(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-0000000000f1")
        UUID id,

        @Schema(description = "Code.", examples = "SAME_DAY")
        String code,

        @Schema(description = "Name in the caller's language.", examples = "当天处理、当天答复")
        String name,

        @Schema(description = "The category it is for; none if it is for all.", examples = "DELIVERY_LOSS") @Nullable
        String categoryCode) {}
