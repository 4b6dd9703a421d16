package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_MERGE_INTO_ENDED;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_MERGE_INTO_ITSELF;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_RECHECK_OF_ONES_OWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.security.Caller;

/** How a case ends, and how it does not. */
@ApplicationScoped
class OutcomeService {

    private final Stepping steps;
    private final Complaints complaints;
    private final RecheckSample sample;
    private final Caller caller;
    private final Clock clock;

    OutcomeService(Stepping steps, Complaints complaints, RecheckSample sample, Caller caller, Clock clock) {
        this.steps = steps;
        this.complaints = complaints;
        this.sample = sample;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ComplaintView close(UUID id, @Nullable String ifMatch, Proof proof) {
        var now = clock.instant();
        return steps.take(ComplaintAction.CLOSE, id, ifMatch, Words.of(proof.done()), complaint -> {
            proof.check(now, complaint.attempts());
            complaint.close(Closure.of(proof, now, caller.name()), sample.draws(complaint));
        });
    }

    @Transactional
    ComplaintView reopen(UUID id, @Nullable String ifMatch, String reason) {
        return steps.take(ComplaintAction.REOPEN, id, ifMatch, Words.of(reason), Complaint::reopen);
    }

    @Transactional
    ComplaintView withdraw(UUID id, @Nullable String ifMatch, String reason) {
        return steps.take(ComplaintAction.WITHDRAW, id, ifMatch, Words.of(reason));
    }

    /** Both timelines say so; what was said in this case is read in the other from now on. */
    @Transactional
    ComplaintView merge(UUID id, @Nullable String ifMatch, UUID into, @Nullable String note) {
        complaints.hold(id, into);
        var complaint = steps.seen(id, ifMatch);
        complaint.mustAllow(ComplaintAction.MERGE, clock.instant());
        if (id.equals(into)) throw COMPLAINT_MERGE_INTO_ITSELF.at("into", complaint.number());
        var other = complaints.get(into, caller.scope());
        if (!ComplaintStatus.OPEN.contains(other.status())) {
            throw COMPLAINT_MERGE_INTO_ENDED.at("into", other.number(), other.status());
        }
        complaints.mergeFurther(id, into);
        steps.record(
                other, TimelineAction.MERGED_IN, other.status(), Words.of(note).with(EntryDetail.ofCase(complaint)));
        var words = Words.of(note).with(EntryDetail.ofCase(other));
        return steps.take(ComplaintAction.MERGE, complaint, words, gone -> gone.mergeInto(into));
    }

    /** By somebody who does not belong to the unit that closed it. What is not confirmed goes on from the beginning. */
    @Transactional
    ComplaintView recheck(UUID id, @Nullable String ifMatch, RecheckDraft found) {
        var complaint = steps.seen(id, ifMatch);
        complaint.mustAllow(ComplaintAction.RECHECK, clock.instant());
        if (caller.placement()
                .filter(place -> complaint.unitPath().covers(place.unitPath()))
                .isPresent()) {
            throw COMPLAINT_RECHECK_OF_ONES_OWN.because(complaint.number());
        }
        var result = found.confirmed() ? Recheck.CONFIRMED : Recheck.REJECTED;
        var words = Words.of(found.note()).with(EntryDetail.ofRecheck(result));
        return steps.take(ComplaintAction.RECHECK, complaint, words, seen -> seen.rechecked(result));
    }
}
