package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_ASSIGNEE_ELSEWHERE;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_ASSIGNEE_HAS_LEFT;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_TRANSFER_TO_ITSELF;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.category.Categories;
import org.yinuo.organization.Directory;
import org.yinuo.organization.Directory.Person;
import org.yinuo.organization.Directory.Place;
import org.yinuo.platform.revision.Revision;
import org.yinuo.platform.security.Caller;

/** A case comes in, and goes to the unit and the person who handle it. */
@ApplicationScoped
class ComplaintService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Complaints complaints;
    private final Stepping steps;
    private final Categories categories;
    private final Directory directory;
    private final Caller caller;
    private final Clock clock;

    ComplaintService(
            Complaints complaints,
            Stepping steps,
            Categories categories,
            Directory directory,
            Caller caller,
            Clock clock) {
        this.complaints = complaints;
        this.steps = steps;
        this.categories = categories;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ComplaintView register(ComplaintDraft draft) {
        var received = draft.receivedAt(clock.instant());
        draft.checkRegulator();
        var matter = draft.matter(categories.taking(draft.categoryCode(), draft.saidDetails()));
        var place = directory.openPlace(draft.unitId());
        return steps.begin(new Complaint(draft, matter, number(received, place), place, received, caller.name()));
    }

    @Transactional
    ComplaintView accept(UUID id, @Nullable String ifMatch, @Nullable String note) {
        return steps.take(ComplaintAction.ACCEPT, id, ifMatch, Words.of(note));
    }

    /** To another unit of the caller's subtree. */
    @Transactional
    ComplaintView transfer(UUID id, @Nullable String ifMatch, UUID unitId, String reason) {
        var complaint = steps.seen(id, ifMatch);
        complaint.mustAllow(ComplaintAction.TRANSFER, clock.instant());
        if (complaint.unitId().equals(unitId)) throw COMPLAINT_TRANSFER_TO_ITSELF.at("unitId", complaint.number());
        var place = directory.openPlace(unitId);
        var words = Words.of(reason).with(EntryDetail.ofUnit(null, directory.nameAt(place.path())));
        return steps.take(ComplaintAction.TRANSFER, complaint, words, moved -> moved.transferTo(place));
    }

    @Transactional
    ComplaintView assign(UUID id, @Nullable String ifMatch, UUID staffId, @Nullable String note) {
        var complaint = steps.seen(id, ifMatch);
        complaint.mustAllow(ComplaintAction.ASSIGN, clock.instant());
        var person = fit(staffId, complaint);
        var words = Words.of(note).with(EntryDetail.ofPerson(person.name()));
        return steps.take(ComplaintAction.ASSIGN, complaint, words, given -> given.assignTo(person.id()));
    }

    /** For one of many: held first, so that who chose it meanwhile waits instead of failing. */
    @Transactional
    void acceptAndAssign(UUID id, long version, UUID staffId, @Nullable String note) {
        complaints.hold(id, id);
        var complaint = steps.seen(id, Revision.tag(version));
        if (complaint.status() == ComplaintStatus.RECEIVED) {
            steps.step(ComplaintAction.ACCEPT, complaint, Words.NONE, taken -> taken.take(ComplaintAction.ACCEPT));
        }
        complaint.mustAllow(ComplaintAction.ASSIGN, clock.instant());
        var person = fit(staffId, complaint);
        var words = Words.of(note).with(EntryDetail.ofPerson(person.name()));
        steps.step(ComplaintAction.ASSIGN, complaint, words, given -> given.assignTo(person.id()));
    }

    @Transactional
    ComplaintView start(UUID id, @Nullable String ifMatch, @Nullable String note) {
        return steps.take(ComplaintAction.START, id, ifMatch, Words.of(note));
    }

    @Transactional
    ComplaintView answer(UUID id, @Nullable String ifMatch, String text) {
        var answer = new Answer(text, clock.instant(), caller.name());
        return steps.take(
                ComplaintAction.ANSWER, id, ifMatch, Words.toCustomer(text), complaint -> complaint.answer(answer));
    }

    /** One level further up than it is. */
    @Transactional
    ComplaintView escalate(UUID id, @Nullable String ifMatch, String reason) {
        var complaint = steps.seen(id, ifMatch);
        complaint.mustAllow(ComplaintAction.ESCALATE, clock.instant());
        int level = complaint.escalationLevel() + 1;
        var above = directory.above(complaint.unitPath(), level);
        var words = Words.of(reason).with(EntryDetail.ofUnit(level, above.name()));
        return steps.take(ComplaintAction.ESCALATE, complaint, words, raised -> raised.escalateTo(above.id()));
    }

    /** Someone of the unit, of one above it or below it, who still works there. */
    private Person fit(UUID staffId, Complaint complaint) {
        var person = directory.person(staffId);
        if (!person.active()) throw COMPLAINT_ASSIGNEE_HAS_LEFT.at("staffId", person.name());
        var theirs = person.unitPath();
        if (!theirs.covers(complaint.unitPath()) && !complaint.unitPath().covers(theirs)) {
            throw COMPLAINT_ASSIGNEE_ELSEWHERE.at("staffId", person.name());
        }
        return person;
    }

    private String number(Instant received, Place place) {
        return "TS%s%06d".formatted(DAY.format(received.atZone(place.zone()).toLocalDate()), complaints.nextNumber());
    }
}
