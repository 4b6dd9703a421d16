package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_CONTACT_NOT_YET;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_PERSONAL_DATA_REMOVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.ComplaintEntry.TimelineEntry;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.security.Caller;

/** What is said about a case, to the customer and among ourselves. */
@ApplicationScoped
class ContactService {

    private final Stepping steps;
    private final Complaints complaints;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ContactService(Stepping steps, Complaints complaints, AuditTrail audit, Caller caller, Clock clock) {
        this.steps = steps;
        this.complaints = complaints;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ComplaintView askCustomer(UUID id, @Nullable String ifMatch, String question) {
        return steps.take(ComplaintAction.ASK_CUSTOMER, id, ifMatch, Words.toCustomer(question));
    }

    @Transactional
    ComplaintView resume(UUID id, @Nullable String ifMatch, String reply) {
        return steps.take(ComplaintAction.RESUME, id, ifMatch, Words.toCustomer(reply));
    }

    @Transactional
    ComplaintView visit(UUID id, @Nullable String ifMatch, VisitDraft visit) {
        if (visit.contact().at().isAfter(clock.instant())) throw COMPLAINT_CONTACT_NOT_YET.at("contact.at");
        var words = Words.of(visit.note()).with(EntryDetail.ofContact(visit.contact(), visit.reached()));
        return steps.take(ComplaintAction.VISIT, id, ifMatch, words, complaint -> complaint.visited(visit.reached()));
    }

    /** Moves no deadline and no state, so it needs no revision: two may write at once. */
    @Transactional
    TimelineEntry note(UUID id, NoteDraft note) {
        return write(id, TimelineAction.NOTE, "addComplaintNote", note.words());
    }

    @Transactional
    TimelineEntry instruct(UUID id, String instruction) {
        return write(id, TimelineAction.INSTRUCT, "instructComplaint", Words.of(instruction));
    }

    /** The customer's data in full, for a reason that stays on record. */
    @Transactional
    Customer unmask(UUID id, String reason) {
        var complaint = complaints.get(id, caller.scope());
        var customer = complaint.customer();
        if (customer == null) throw COMPLAINT_PERSONAL_DATA_REMOVED.because(complaint.number());
        write(id, TimelineAction.UNMASK, "unmaskComplaintCustomer", Words.of(reason));
        return customer;
    }

    private TimelineEntry write(UUID id, TimelineAction action, String operation, Words words) {
        var complaint = complaints.get(id, caller.scope());
        var entry = steps.record(complaint, action, complaint.status(), words);
        audit.record(new Change(operation, "COMPLAINT", id, complaint.unitId(), complaint.number()));
        return entry.view();
    }
}
