package org.yinuo.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Identified;
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

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable EntryDetail detail;

    /** For Hibernate only. */
    protected ComplaintEntry() {}

    ComplaintEntry(UUID complaintId, Step step, Instant at) {
        this(Ids.at(at), complaintId, step, at);
    }

    /** @param id its place on the timeline */
    ComplaintEntry(UUID id, UUID complaintId, Step step, Instant at) {
        this.id = id;
        this.complaintId = complaintId;
        this.at = at;
        this.action = step.action();
        this.fromStatus = step.from();
        this.toStatus = step.to();
        this.account = step.account();
        this.actor = step.actor();
        this.note = step.words().note();
        this.visibility = step.words().visibility();
        this.detail = step.words().detail();
    }

    /**
     * What was done, by whom, and what was said of it.
     *
     * @param from the state it led away from; none for the first step
     */
    record Step(
            TimelineAction action,
            @Nullable ComplaintStatus from,
            ComplaintStatus to,
            String account,
            String actor,
            Words words) {

        /** Account and name under which time itself acts. */
        static final String CLOCK = "clock";
    }

    UUID id() {
        return id;
    }

    TimelineEntry view() {
        return new TimelineEntry(id, complaintId, at, action, fromStatus, toStatus, actor, note, visibility, detail);
    }

    /** A step as it is shown. */
    record TimelineEntry(
            @Schema(description = "Sorts by time.", examples = "019c5d6e-7c00-7000-8000-0000000000e1")
            UUID id,

            @Schema(
                    description = "The case it happened to: this one, or one that went into it.",
                    examples = "019c5d6e-7c00-7000-8000-0000000000c1")
            UUID complaintId,

            @Schema(description = "When.", examples = "2026-11-22T01:30:00Z")
            Instant at,

            @Schema(description = "What was done.", examples = "ACCEPT")
            TimelineAction action,

            @Schema(description = "The state before; none for the first step.", examples = "RECEIVED") @Nullable
            ComplaintStatus fromStatus,

            @Schema(description = "The state after.", examples = "ACCEPTED")
            ComplaintStatus toStatus,

            @Schema(description = "Who did it; `clock` if nobody but time.", examples = "王秀英")
            String actor,

            @Schema(description = "What they said about it.", examples = "已电话联系客户") @Nullable
            String note,

            @Schema(description = "Who may read it.", examples = "INTERNAL")
            Visibility visibility,

            @Schema(description = "What else is known of it.") @Nullable
            EntryDetail detail)
            implements Identified {}
}
