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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.clock.ClockState;
import org.yinuo.complaint.clock.Clocks;
import org.yinuo.complaint.clock.Standing;
import org.yinuo.organization.Directory.Place;
import org.yinuo.platform.Ids;
import org.yinuo.platform.TreePath;

/** A case, from its receipt to its close. The sweep writes some of its columns meanwhile: only changed ones are written. */
@Entity
@DynamicUpdate
class Complaint {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Embedded
    private Matter matter;

    private UUID unitId;

    @Column(columnDefinition = "ltree")
    @ColumnTransformer(write = "cast(? as ltree)")
    private TreePath unitPath;

    /** None once it was removed: see {@link #personalDataRemovedAt()}. */
    @Embedded
    private @Nullable Customer customer;

    @Embedded
    private @Nullable Representative representative;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    private @Nullable UUID assigneeId;
    private Instant receivedAt;
    private String registeredBy;
    private UUID policyId;

    @Embedded
    private Standing standing;

    private short escalationLevel;
    private @Nullable UUID escalatedTo;
    private short contacts;
    private short attempts;
    private @Nullable UUID mergedInto;
    private @Nullable Instant endedAt;
    private @Nullable Instant personalDataRemovedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Recheck recheck;

    @Embedded
    private @Nullable Answer answer;

    @Embedded
    private @Nullable Closure closure;

    /** For Hibernate only. */
    protected Complaint() {}

    /** Not whole until {@link #follow} has said which policy its clocks come from. */
    @SuppressWarnings("NullAway.Init")
    Complaint(
            ComplaintDraft draft, Matter matter, String number, Place place, Instant receivedAt, String registeredBy) {
        this.id = Ids.at(receivedAt);
        this.number = number;
        this.matter = matter;
        this.unitId = place.id();
        this.unitPath = place.path();
        this.customer = draft.customer();
        this.representative = draft.representative();
        this.status = ComplaintStatus.RECEIVED;
        this.receivedAt = receivedAt;
        this.registeredBy = registeredBy;
    }

    /** The policy its clocks come from. */
    void follow(UUID policy, Standing now) {
        this.policyId = policy;
        this.standing = now;
    }

    /** What its clocks say of it. */
    void stands(Standing now) {
        this.standing = now;
    }

    /** Takes a step that needs nothing but itself. */
    void take(ComplaintAction action) {
        status = action.to(status);
    }

    /** The time after which its customer's data is removed runs from its end. */
    void settle(Instant now) {
        if (ComplaintStatus.OPEN.contains(status)) endedAt = null;
        else if (endedAt == null) endedAt = now;
    }

    void assignTo(UUID staffId) {
        take(ComplaintAction.ASSIGN);
        this.assigneeId = staffId;
    }

    /** Nobody there has it yet. */
    void transferTo(Place place) {
        take(ComplaintAction.TRANSFER);
        this.unitId = place.id();
        this.unitPath = place.path();
        this.assigneeId = null;
        this.escalationLevel = 0;
        this.escalatedTo = null;
    }

    void visited(boolean reached) {
        take(ComplaintAction.VISIT);
        this.contacts++;
        if (!reached) this.attempts++;
    }

    void answer(Answer given) {
        take(ComplaintAction.ANSWER);
        this.answer = given;
    }

    void close(Closure proof, boolean drawn) {
        take(ComplaintAction.CLOSE);
        this.closure = proof;
        this.recheck = drawn ? Recheck.PENDING : null;
    }

    /** The answer and the proof stay on the timeline; the case itself is to get new ones. */
    void reopen() {
        take(ComplaintAction.REOPEN);
        this.answer = null;
        this.closure = null;
        this.recheck = null;
    }

    void mergeInto(UUID other) {
        take(ComplaintAction.MERGE);
        this.mergedInto = other;
    }

    void escalateTo(UUID unit) {
        this.escalationLevel++;
        this.escalatedTo = unit;
    }

    void rechecked(Recheck result) {
        this.recheck = result;
    }

    /**
     * @throws org.yinuo.platform.problem.ProblemException 409 that names the state and what is possible in it, or the
     *     condition that does not hold
     */
    void mustAllow(ComplaintAction action, Instant now) {
        if (!action.isPossibleIn(status)) {
            throw COMPLAINT_CANNOT_MOVE.because(action, status, ComplaintAction.possibleIn(status));
        }
        action.condition().check(this, now);
    }

    /** How the case stands, all clocks together. */
    ClockState clockAt(Instant now) {
        boolean dropped = status == ComplaintStatus.WITHDRAWN || status == ComplaintStatus.MERGED;
        return standing.stateAt(now, dropped);
    }

    Clocks.Subject clockSubject() {
        return new Clocks.Subject(id, unitId, unitPath.depth() - 1);
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

    Matter matter() {
        return matter;
    }

    UUID unitId() {
        return unitId;
    }

    TreePath unitPath() {
        return unitPath;
    }

    @Nullable
    Customer customer() {
        return customer;
    }

    @Nullable
    Representative representative() {
        return representative;
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

    Standing standing() {
        return standing;
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

    int escalationLevel() {
        return escalationLevel;
    }

    @Nullable
    UUID escalatedTo() {
        return escalatedTo;
    }

    int contacts() {
        return contacts;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    @Nullable
    Instant personalDataRemovedAt() {
        return personalDataRemovedAt;
    }

    @Nullable
    Recheck recheck() {
        return recheck;
    }
}
