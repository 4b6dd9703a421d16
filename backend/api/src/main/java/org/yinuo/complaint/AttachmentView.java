package org.yinuo.complaint;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yinuo.platform.Versioned;

/** A file of a case. */
@Schema(description = "A file of a case.")
record AttachmentView(
        @Schema(description = "Id; sorts by time.", examples = "019c5d6e-7c00-7000-8000-0000000000a1")
        UUID id,

        @Schema(description = "Its version; a file does not change.", examples = "0")
        long version,

        @Schema(
                description = "The case it was given to: this one, or one that went into it.",
                examples = "019c5d6e-7c00-7000-8000-0000000000c1")
        UUID complaintId,

        @Schema(description = "Its name, made harmless; it ends as files of its kind do.", examples = "外包装破损.jpg")
        String name,

        @Schema(description = "What it is, by its content.", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "Bytes.", examples = "482113") long size,

        @Schema(
                description = "SHA-256 of the content.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "Whether `inline=true` shows it in place: images and PDF.", examples = "true")
        boolean shown,

        @Schema(description = "Who may see it.", examples = "INTERNAL")
        Visibility visibility,

        @Schema(description = "Who attached it.", examples = "王秀英")
        String attachedBy,

        @Schema(description = "When.", examples = "2026-11-22T01:30:00Z")
        Instant attachedAt)
        implements Versioned {}
