package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_ASSIGNEE_ELSEWHERE;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_ASSIGNEE_HAS_LEFT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.ComplaintEntry.Step;
import org.yinuo.organization.Directory;
import org.yinuo.organization.Directory.Place;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.revision.Revision;
import org.yinuo.platform.security.Caller;

/** What may happen to a case, one method each: the change, its step on the timeline and its line in the audit trail. */
@ApplicationScoped
class ComplaintService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Complaints complaints;
    private final ComplaintEntries entries;
    private final ComplaintViews views;
    private final Categories categories;
    private final Directory directory;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ComplaintService(
            Complaints complaints,
            ComplaintEntries entries,
            ComplaintViews views,
            Categories categories,
            Directory directory,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.complaints = complaints;
        this.entries = entries;
        this.views = views;
        this.categories = categories;
        this.directory = directory;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ComplaintView register(ComplaintDraft draft) {
        var now = clock.instant();
        var received = draft.receivedAt(now);
        categories.mustKnow(draft.categoryCode());
        var place = directory.openPlace(draft.unitId());
        var complaint = new Complaint(draft, number(received, place), place, received, caller.name());
        complaints.persist(complaint);
        return done("registerComplaint", complaint, step(TimelineAction.REGISTER, null, null), now);
    }

    @Transactional
    ComplaintView accept(UUID id, @Nullable String ifMatch, @Nullable String note) {
        return take(ComplaintAction.ACCEPT, id, ifMatch, note, Complaint::accept);
    }

    @Transactional
    ComplaintView assign(UUID id, @Nullable String ifMatch, UUID staffId, @Nullable String note) {
        return take(
                ComplaintAction.ASSIGN, id, ifMatch, note, complaint -> complaint.assignTo(fit(staffId, complaint)));
    }

    @Transactional
    ComplaintView start(UUID id, @Nullable String ifMatch, @Nullable String note) {
        return take(ComplaintAction.START, id, ifMatch, note, Complaint::start);
    }

    @Transactional
    ComplaintView answer(UUID id, @Nullable String ifMatch, String text) {
        return take(
                ComplaintAction.ANSWER,
                id,
                ifMatch,
                null,
                complaint -> complaint.answer(new Answer(text, clock.instant(), caller.name())));
    }

    @Transactional
    ComplaintView close(UUID id, @Nullable String ifMatch, Proof proof) {
        return take(ComplaintAction.CLOSE, id, ifMatch, null, complaint -> {
            proof.check(clock.instant());
            complaint.close(Closure.of(proof, clock.instant(), caller.name()));
        });
    }

    /** The state decides before the revision does: who comes second is told what the case has become. */
    private ComplaintView take(
            ComplaintAction action,
            UUID id,
            @Nullable String ifMatch,
            @Nullable String note,
            Consumer<Complaint> change) {
        var complaint = complaints.get(id, caller.scope());
        Revision.check(ifMatch, complaint.version());
        complaint.mustAllow(action);
        var step = step(action.onTimeline(), complaint.status(), note);
        change.accept(complaint);
        return done(operation(action), complaint, step, clock.instant());
    }

    /** Someone of the unit, of one above it or below it, who still works there. */
    private UUID fit(UUID staffId, Complaint complaint) {
        var person = directory.person(staffId);
        if (!person.active()) throw COMPLAINT_ASSIGNEE_HAS_LEFT.at("staffId", person.name());
        var theirs = person.unitPath();
        if (!theirs.covers(complaint.unitPath()) && !complaint.unitPath().covers(theirs)) {
            throw COMPLAINT_ASSIGNEE_ELSEWHERE.at("staffId", person.name());
        }
        return person.id();
    }

    private ComplaintView done(String operation, Complaint complaint, Step step, Instant at) {
        entries.persist(new ComplaintEntry(complaint, step, at));
        var detail = step.from() == null ? complaint.number() : step.from() + " -> " + complaint.status();
        audit.record(new Change(operation, "COMPLAINT", complaint.id(), complaint.unitId(), detail));
        complaints.flush();
        return views.of(complaint);
    }

    private Step step(TimelineAction action, @Nullable ComplaintStatus from, @Nullable String note) {
        return new Step(action, from, caller.account(), caller.name(), note);
    }

    private String number(Instant received, Place place) {
        return "TS%s%06d".formatted(DAY.format(received.atZone(place.zone()).toLocalDate()), complaints.nextNumber());
    }

    private static String operation(ComplaintAction action) {
        return action.name().toLowerCase(java.util.Locale.ROOT) + "Complaint";
    }
}
