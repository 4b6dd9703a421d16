package org.yinuo.platform.job;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Long work: accepted, done in the background, and then done or failed for good. */
@Entity
class Job {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private JobKind kind;

    @Enumerated(EnumType.STRING)
    private JobStatus status;

    @Enumerated(EnumType.STRING)
    private JobStep step;

    private int totalLines;
    private int doneLines;
    private int errorCount;

    @Enumerated(EnumType.STRING)
    private @Nullable JobFailure failure;

    private String createdBy;

    /** The request that brought it, to be found in the logs. */
    private @Nullable String traceId;

    private Instant createdAt;
    private @Nullable Instant finishedAt;

    /** For Hibernate only. */
    protected Job() {}

    Job(UUID id, JobKind kind, JobLines.Counted counted, String createdBy, String traceId, Instant now) {
        this.id = id;
        this.kind = kind;
        this.status = JobStatus.WAITING;
        this.step = JobStep.UPLOADED;
        this.totalLines = counted.lines();
        this.errorCount = counted.errors();
        this.createdBy = createdBy;
        this.traceId = traceId;
        this.createdAt = now;
    }

    void advance(JobStep to, int done) {
        this.status = JobStatus.RUNNING;
        this.step = to;
        this.doneLines = done;
    }

    void succeed(Instant now) {
        finish(JobStatus.SUCCEEDED, now);
        this.doneLines = totalLines;
    }

    /** Nothing is done: what was begun is taken back with the transaction it was begun in. */
    void fail(JobFailure reason, int errors, Instant now) {
        finish(JobStatus.FAILED, now);
        this.failure = reason;
        this.errorCount = errors;
        this.doneLines = 0;
    }

    private void finish(JobStatus as, Instant now) {
        this.status = as;
        this.step = JobStep.FINISHED;
        this.finishedAt = now;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    UUID id() {
        return id;
    }

    JobKind kind() {
        return kind;
    }

    JobStatus status() {
        return status;
    }

    JobStep step() {
        return step;
    }

    int totalLines() {
        return totalLines;
    }

    int doneLines() {
        return doneLines;
    }

    int errorCount() {
        return errorCount;
    }

    @Nullable
    JobFailure failure() {
        return failure;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
