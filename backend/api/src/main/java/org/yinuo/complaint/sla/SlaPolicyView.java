package org.yinuo.complaint.sla;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.kind.ChannelGroup;
import org.yinuo.complaint.kind.ComplaintType;
import org.yinuo.platform.Versioned;

/** A policy. */
record SlaPolicyView(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-0000000000f1")
        UUID id,

        @Schema(description = "Grows with every change; the ETag.", examples = "0")
        long version,

        @Schema(description = "Code.", examples = "SAME_DAY")
        String code,

        @Schema(description = "Name in Chinese.", examples = "当天处理、当天答复")
        String nameZh,

        @Schema(description = "Name in English.", examples = "Handled and answered the same day")
        String nameEn,

        @Schema(description = "Only cases of this category or one below it.", examples = "DELIVERY_LOSS") @Nullable
        String categoryCode,

        @Schema(description = "Only cases of these channels.", examples = "HOTLINE") @Nullable
        ChannelGroup channelGroup,

        @Schema(description = "Only cases of this type.", examples = "COMPLAINT") @Nullable
        ComplaintType type,

        @Schema(description = "The clocks.") List<Goal> goals,

        @Schema(description = "Whether new cases get it.", examples = "true")
        boolean active)
        implements Versioned {}
