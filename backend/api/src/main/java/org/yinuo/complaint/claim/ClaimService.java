package org.yinuo.complaint.claim;

import static org.yinuo.complaint.claim.ClaimProblem.CLAIM_DECIDES_NOTHING;
import static org.yinuo.complaint.claim.ClaimProblem.CLAIM_DECISION_NEEDS_REASON;
import static org.yinuo.complaint.claim.ClaimProblem.CLAIM_PAYS_ANOTHER_AMOUNT;
import static org.yinuo.complaint.claim.ClaimProblem.CLAIM_POSTED_LATER;
import static org.yinuo.complaint.claim.ClaimProblem.CLAIM_THERE_ALREADY;
import static org.yinuo.complaint.claim.ClaimProblem.CLAIM_WITH_THEM_ALREADY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.calendar.Measure;
import org.yinuo.calendar.Target;
import org.yinuo.calendar.WorkingTimes;
import org.yinuo.complaint.claim.ClaimBodies.Decision;
import org.yinuo.complaint.claim.ClaimBodies.Payment;
import org.yinuo.complaint.claim.ClaimBodies.Review;
import org.yinuo.organization.Directory;
import org.yinuo.platform.revision.Revision;
import org.yinuo.platform.security.Caller;

/** A claim from its request to its payment, each step on the timeline of its case. */
@ApplicationScoped
class ClaimService {

    private final Claims claims;
    private final ClaimedCases cases;
    private final ClaimLog log;
    private final CompensationRuleSets ruleSets;
    private final WorkingTimes times;
    private final Directory directory;
    private final Caller caller;
    private final Clock clock;

    ClaimService(
            Claims claims,
            ClaimedCases cases,
            ClaimLog log,
            CompensationRuleSets ruleSets,
            WorkingTimes times,
            Directory directory,
            Caller caller,
            Clock clock) {
        this.claims = claims;
        this.cases = cases;
        this.log = log;
        this.ruleSets = ruleSets;
        this.times = times;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ClaimView request(UUID complaintId, ClaimDraft draft) {
        var of = cases.get(complaintId);
        mustBePostedBefore(draft.facts(), of.receivedOn());
        var now = clock.instant();
        var claim = new Claim(of, draft, caller.name(), now, due(of.unitId(), draft.facts(), now));
        mustBeTheOnlyOne(claim);
        claims.persist(claim);
        return log.done(
                claim, ClaimStep.of(claim, ClaimAction.REQUEST, draft.note()).with(draft.asked()));
    }

    /** Taken up, or taken up again with what is known better now. */
    @Transactional
    ClaimView review(UUID complaintId, UUID id, @Nullable String ifMatch, Review review) {
        var claim = seen(complaintId, id, ifMatch);
        claim.mustAllow(ClaimAction.REVIEW);
        var facts = review.facts() == null ? claim.facts() : review.facts();
        mustBePostedBefore(facts, claim.claimedOn());
        claim.review(facts, due(claim.unitId(), facts, claim.requestedAt()));
        mustBeTheOnlyOne(claim);
        return log.done(claim, ClaimStep.of(claim, ClaimAction.REVIEW, review.note()));
    }

    @Transactional
    ClaimView handOver(UUID complaintId, UUID id, @Nullable String ifMatch, UUID unitId, String reason) {
        var claim = seen(complaintId, id, ifMatch);
        claim.mustAllow(ClaimAction.HAND_OVER);
        if (claim.unitId().equals(unitId)) throw CLAIM_WITH_THEM_ALREADY.at("unitId");
        var place = directory.openPlace(unitId);
        claim.handOver(place.id(), caller.name(), clock.instant(), reason);
        var department = directory.nameAt(place.path());
        return log.done(
                claim, ClaimStep.of(claim, ClaimAction.HAND_OVER, reason).to(department));
    }

    /** Another amount than computed needs a reason; what was computed stays with the decision. */
    @Transactional
    ClaimView decide(UUID complaintId, UUID id, @Nullable String ifMatch, Decision decision) {
        var claim = seen(complaintId, id, ifMatch);
        claim.mustAllow(ClaimAction.DECIDE);
        var computed = Compensation.of(ruleSets.inUse(), claim.facts(), claim.claimedOn())
                .orRefuse();
        if (decision.amount().isNothing()) throw CLAIM_DECIDES_NOTHING.at("amount");
        var reason = decision.reason();
        if (!decision.amount().equals(computed.amount()) && (reason == null || reason.isBlank())) {
            throw CLAIM_DECISION_NEEDS_REASON.at("reason", decision.amount(), computed.amount());
        }
        claim.decide(decision.amount(), computed, reason, caller.name(), clock.instant());
        return log.done(claim, ClaimStep.of(claim, ClaimAction.DECIDE, reason).with(decision.amount()));
    }

    @Transactional
    ClaimView pay(UUID complaintId, UUID id, @Nullable String ifMatch, Payment payment) {
        var claim = seen(complaintId, id, ifMatch);
        claim.mustAllow(ClaimAction.PAY);
        var decided = claim.decided().orElseThrow();
        if (!payment.amount().equals(decided)) throw CLAIM_PAYS_ANOTHER_AMOUNT.at("amount", payment.amount(), decided);
        claim.pay(payment.amount(), payment.reference(), caller.name(), clock.instant());
        return log.done(
                claim, ClaimStep.of(claim, ClaimAction.PAY, payment.reference()).with(payment.amount()));
    }

    /** Rejected or withdrawn. */
    @Transactional
    ClaimView end(UUID complaintId, UUID id, @Nullable String ifMatch, ClaimAction how, String reason) {
        var claim = seen(complaintId, id, ifMatch);
        claim.end(how, reason);
        return log.done(claim, ClaimStep.of(claim, how, reason));
    }

    private Claim seen(UUID complaintId, UUID id, @Nullable String ifMatch) {
        var claim = claims.get(cases.get(complaintId).id(), id);
        Revision.check(ifMatch, claim.version());
        return claim;
    }

    private void mustBeTheOnlyOne(Claim claim) {
        if (claims.hasRival(claim)) throw CLAIM_THERE_ALREADY.at("facts.itemNumber");
    }

    private static void mustBePostedBefore(ClaimFacts facts, LocalDate claimedOn) {
        if (facts.postedOn().isAfter(claimedOn)) {
            throw CLAIM_POSTED_LATER.at("facts.postedOn", facts.postedOn().toString(), claimedOn.toString());
        }
    }

    private Instant due(UUID unitId, ClaimFacts facts, Instant from) {
        int days = ruleSets.inUse().rules().period(facts).answerWithinDays();
        return times.of(unitId)
                .due(from, new Target(Measure.CALENDAR_DAYS, days))
                .at();
    }
}
