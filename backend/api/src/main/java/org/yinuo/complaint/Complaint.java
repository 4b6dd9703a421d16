package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_CANNOT_MOVE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.yinuo.organization.Directory.Place;
import org.yinuo.platform.Ids;
import org.yinuo.platform.TreePath;

/** A case, from its receipt to its close. */
@Entity
class Complaint {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private ComplaintType type;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String categoryCode;
    private UUID unitId;

    @Column(columnDefinition = "ltree")
    @ColumnTransformer(write = "cast(? as ltree)")
    private TreePath unitPath;

    @Embedded
    private Customer customer;

    @Embedded
    private @Nullable Representative representative;

    private String text;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    private @Nullable UUID assigneeId;
    private Instant receivedAt;
    private Instant dueAt;
    private String registeredBy;

    @Embedded
    private @Nullable Answer answer;

    @Embedded
    private @Nullable Closure closure;

    /** For Hibernate only. */
    protected Complaint() {}

    Complaint(ComplaintDraft draft, String number, Place place, Instant receivedAt, String registeredBy) {
        this.id = Ids.at(receivedAt);
        this.number = number;
        this.type = draft.type();
        this.channel = draft.channel();
        this.categoryCode = draft.categoryCode();
        this.unitId = place.id();
        this.unitPath = place.path();
        this.customer = draft.customer();
        this.representative = draft.representative();
        this.text = draft.text();
        this.status = ComplaintStatus.RECEIVED;
        this.receivedAt = receivedAt;
        this.dueAt = Deadline.sameDay(receivedAt, place.zone());
        this.registeredBy = registeredBy;
    }

    void accept() {
        take(ComplaintAction.ACCEPT);
    }

    void assignTo(UUID staffId) {
        take(ComplaintAction.ASSIGN);
        this.assigneeId = staffId;
    }

    void start() {
        take(ComplaintAction.START);
    }

    void answer(Answer given) {
        take(ComplaintAction.ANSWER);
        this.answer = given;
    }

    void close(Closure proof) {
        take(ComplaintAction.CLOSE);
        this.closure = proof;
    }

    private void take(ComplaintAction action) {
        mustAllow(action);
        status = action.to();
    }

    /** @throws org.yinuo.platform.problem.ProblemException 409 that names the state and what is possible in it */
    void mustAllow(ComplaintAction action) {
        if (!action.isPossibleIn(status)) {
            throw COMPLAINT_CANNOT_MOVE.because(action, status, ComplaintAction.possibleIn(status));
        }
    }

    ClockState clockAt(Instant now) {
        var stopped = answer == null ? now : answer.at();
        if (stopped.isAfter(dueAt)) return ClockState.BREACHED;
        return answer == null ? ClockState.RUNNING : ClockState.MET;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    ComplaintType type() {
        return type;
    }

    Channel channel() {
        return channel;
    }

    String categoryCode() {
        return categoryCode;
    }

    UUID unitId() {
        return unitId;
    }

    TreePath unitPath() {
        return unitPath;
    }

    Customer customer() {
        return customer;
    }

    @Nullable
    Representative representative() {
        return representative;
    }

    String text() {
        return text;
    }

    ComplaintStatus status() {
        return status;
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    String registeredBy() {
        return registeredBy;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    @Nullable
    Closure closure() {
        return closure;
    }
}
