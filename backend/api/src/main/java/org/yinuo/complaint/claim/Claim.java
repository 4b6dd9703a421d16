package org.yinuo.complaint.claim;

import static org.yinuo.complaint.claim.ClaimProblem.CLAIM_CANNOT_MOVE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.claim.ClaimedCases.ClaimedCase;
import org.yinuo.platform.Ids;

/** What a customer wants for an item, and what becomes of it. */
@Entity
@Table(name = "complaint_claim")
class Claim {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID complaintId;
    private String itemNumber;
    private UUID unitId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<HandOver> handOvers;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ClaimFacts facts;

    private LocalDate claimedOn;
    private Money asked;
    private @Nullable Money decided;
    private @Nullable Money paid;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Explanation computed;

    private @Nullable String decisionReason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String paymentReference;
    private @Nullable String paidBy;
    private @Nullable Instant paidAt;
    private @Nullable String endedReason;
    private String requestedBy;
    private Instant requestedAt;
    private Instant dueAt;

    /** For Hibernate only. */
    protected Claim() {}

    Claim(ClaimedCase of, ClaimDraft draft, String by, Instant at, Instant dueAt) {
        this.id = Ids.at(at);
        this.complaintId = of.id();
        this.unitId = of.unitId();
        this.handOvers = List.of();
        this.status = ClaimAction.REQUEST.to(ClaimStatus.REQUESTED);
        this.claimedOn = of.receivedOn();
        this.asked = draft.asked();
        this.requestedBy = by;
        this.requestedAt = at;
        know(draft.facts(), dueAt);
    }

    /** A decision was made on other facts: it does not hold any more. */
    void review(ClaimFacts corrected, Instant due) {
        take(ClaimAction.REVIEW);
        know(corrected, due);
        this.decided = null;
        this.computed = null;
        this.decisionReason = null;
        this.decidedBy = null;
        this.decidedAt = null;
    }

    private void know(ClaimFacts known, Instant due) {
        this.facts = known;
        this.itemNumber = known.itemNumber();
        this.dueAt = due;
    }

    void handOver(UUID to, String by, Instant at, String reason) {
        take(ClaimAction.HAND_OVER);
        this.handOvers = Stream.concat(handOvers.stream(), Stream.of(new HandOver(at, unitId, to, by, reason)))
                .toList();
        this.unitId = to;
    }

    void decide(Money amount, Explanation computation, @Nullable String reason, String by, Instant at) {
        take(ClaimAction.DECIDE);
        this.decided = amount;
        this.computed = computation;
        this.decisionReason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    void pay(Money amount, @Nullable String reference, String by, Instant at) {
        take(ClaimAction.PAY);
        this.paid = amount;
        this.paymentReference = reference;
        this.paidBy = by;
        this.paidAt = at;
    }

    /** Rejected or withdrawn. */
    void end(ClaimAction how, String reason) {
        take(how);
        this.endedReason = reason;
    }

    /** @throws org.yinuo.platform.problem.ProblemException 409 that names the state and what is possible in it */
    void mustAllow(ClaimAction action) {
        if (!action.isPossibleIn(status)) {
            throw CLAIM_CANNOT_MOVE.because(action, status, ClaimAction.those(each -> each.isPossibleIn(status)));
        }
    }

    private void take(ClaimAction action) {
        mustAllow(action);
        this.status = action.to(status);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID complaintId() {
        return complaintId;
    }

    UUID unitId() {
        return unitId;
    }

    List<HandOver> handOvers() {
        return handOvers;
    }

    ClaimStatus status() {
        return status;
    }

    ClaimFacts facts() {
        return facts;
    }

    LocalDate claimedOn() {
        return claimedOn;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<Money> decided() {
        return Optional.ofNullable(decided);
    }

    Optional<Explanation> computed() {
        return Optional.ofNullable(computed);
    }

    ClaimView.Course course() {
        return new ClaimView.Course(
                asked,
                decided,
                decisionReason,
                decidedBy,
                decidedAt,
                paid,
                paymentReference,
                paidBy,
                paidAt,
                endedReason,
                requestedBy,
                requestedAt,
                dueAt);
    }
}
