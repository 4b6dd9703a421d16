package org.yinuo.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Ids;

/** One step on the timeline of a case; never changed. */
@Entity
@Immutable
class ComplaintEntry {

    @Id
    private UUID id;

    private UUID complaintId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private TimelineAction action;

    @Enumerated(EnumType.STRING)
    private @Nullable ComplaintStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus toStatus;

    private String account;
    private String actor;
    private @Nullable String note;

    /** For Hibernate only. */
    protected ComplaintEntry() {}

    ComplaintEntry(Complaint complaint, Step step, Instant at) {
        this.id = Ids.at(at);
        this.complaintId = complaint.id();
        this.at = at;
        this.action = step.action();
        this.fromStatus = step.from();
        this.toStatus = complaint.status();
        this.account = step.account();
        this.actor = step.actor();
        this.note = step.note();
    }

    /** What was done, by whom, and from which state it led away. */
    record Step(
            TimelineAction action,
            @Nullable ComplaintStatus from,
            String account,
            String actor,
            @Nullable String note) {}

    UUID id() {
        return id;
    }

    TimelineEntry view() {
        return new TimelineEntry(id, at, action, fromStatus, toStatus, actor, note);
    }

    /** A step as it is shown. */
    record TimelineEntry(
            @Schema(description = "Sorts by time.", examples = "019c5d6e-7c00-7000-8000-0000000000e1")
            UUID id,

            @Schema(description = "When.", examples = "2026-11-22T01:30:00Z")
            Instant at,

            @Schema(description = "What was done.", examples = "ACCEPT")
            TimelineAction action,

            @Schema(description = "The state before; none for the first step.", examples = "RECEIVED") @Nullable
            ComplaintStatus fromStatus,

            @Schema(description = "The state after.", examples = "ACCEPTED")
            ComplaintStatus toStatus,

            @Schema(description = "Who did it.", examples = "王秀英")
            String actor,

            @Schema(description = "What they said about it.", examples = "已电话联系客户") @Nullable
            String note) {}
}
