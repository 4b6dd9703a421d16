package org.yinuo.platform.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Language;

/** A job and how far it is. */
public record JobView(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-0000000000d1")
        UUID id,

        @Schema(description = "What is done.", examples = "ORG_UNIT_IMPORT")
        JobKind kind,

        @Schema(description = "How it stands; FAILED means that nothing was changed.", examples = "RUNNING")
        JobStatus status,

        @Schema(description = "What it is at.", examples = "APPLYING")
        JobStep step,

        @Schema(description = "Lines of the file without its header.", examples = "620000")
        int totalLines,

        @Schema(description = "How many of them are dealt with.", examples = "240000")
        int doneLines,

        @Schema(description = "What is wrong, counted; the first thousand can be listed.", examples = "0")
        int errorCount,

        @Schema(description = "Account that sent it.", examples = "admin")
        String createdBy,

        @Schema(description = "When it was sent.", examples = "2026-11-22T08:30:00Z")
        Instant createdAt,

        @Schema(description = "When it was done, or failed.", examples = "2026-11-22T08:32:00Z") @Nullable
        Instant finishedAt,

        @Schema(description = "Why it failed as a whole.", examples = "Lines are wrong; nothing was imported.")
        @Nullable
        String failure) {

    static JobView of(Job job, Language language) {
        var failure = job.failure();
        return new JobView(
                job.id(),
                job.kind(),
                job.status(),
                job.step(),
                job.totalLines(),
                job.doneLines(),
                job.errorCount(),
                job.createdBy(),
                job.createdAt(),
                job.finishedAt(),
                failure == null ? null : failure.in(language));
    }
}
