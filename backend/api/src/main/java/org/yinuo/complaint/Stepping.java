package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.ComplaintEntry.Step;
import org.yinuo.complaint.clock.Clocks;
import org.yinuo.complaint.sla.SlaPolicies;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.revision.Revision;
import org.yinuo.platform.security.Caller;

/** The one way a case takes a step: checks, change, clocks, timeline, audit trail, in the caller's transaction. */
@ApplicationScoped
class Stepping {

    private final Complaints complaints;
    private final ComplaintEntries entries;
    private final ComplaintViews views;
    private final Clocks clocks;
    private final SlaPolicies policies;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Stepping(
            Complaints complaints,
            ComplaintEntries entries,
            ComplaintViews views,
            Clocks clocks,
            SlaPolicies policies,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.complaints = complaints;
        this.entries = entries;
        this.views = views;
        this.clocks = clocks;
        this.policies = policies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The first step, which has no state before it. */
    ComplaintView begin(Complaint complaint) {
        var choice = choose(complaint);
        var opening = clocks.open(complaint.clockSubject(), choice.goals(), complaint.receivedAt());
        complaint.follow(choice.policyId(), opening.standing());
        complaints.persist(complaint);
        clocks.keep(opening);
        record(complaint, TimelineAction.REGISTER, null, Words.NONE);
        audit.record(
                new Change("registerComplaint", "COMPLAINT", complaint.id(), complaint.unitId(), complaint.number()));
        complaints.flush();
        return views.of(complaint);
    }

    ComplaintView take(ComplaintAction action, UUID id, @Nullable String ifMatch, Words words) {
        return take(action, id, ifMatch, words, complaint -> complaint.take(action));
    }

    ComplaintView take(
            ComplaintAction action, UUID id, @Nullable String ifMatch, Words words, Consumer<Complaint> change) {
        return take(action, seen(id, ifMatch), words, change);
    }

    /** The case as the caller saw it when they decided. */
    Complaint seen(UUID id, @Nullable String ifMatch) {
        var complaint = complaints.get(id, caller.scope());
        Revision.check(ifMatch, complaint.version());
        return complaint;
    }

    ComplaintView take(ComplaintAction action, Complaint complaint, Words words, Consumer<Complaint> change) {
        step(action, complaint, words, change);
        complaints.flush();
        return views.of(complaint);
    }

    /** The same for someone who does not look at the case afterwards. */
    void step(ComplaintAction action, Complaint complaint, Words words, Consumer<Complaint> change) {
        var now = clock.instant();
        complaint.mustAllow(action, now);
        var from = complaint.status();
        change.accept(complaint);
        complaint.settle(now);
        moveClocks(action, complaint, now);
        record(complaint, action.onTimeline(), from, words);
        audit.record(new Change(
                operation(action),
                "COMPLAINT",
                complaint.id(),
                complaint.unitId(),
                from + " -> " + complaint.status()));
    }

    /** A step that leaves the case as it is. */
    ComplaintEntry record(Complaint complaint, TimelineAction action, @Nullable ComplaintStatus from, Words words) {
        var step = new Step(action, from, complaint.status(), caller.account(), caller.name(), words);
        var entry = new ComplaintEntry(complaint.id(), step, clock.instant());
        entries.persist(entry);
        return entry;
    }

    private SlaPolicies.Choice choose(Complaint complaint) {
        var matter = complaint.matter();
        return policies.choose(matter.categoryCode(), matter.channel(), matter.type());
    }

    private void beginAgain(Complaint complaint, Instant at) {
        var choice = choose(complaint);
        complaint.follow(choice.policyId(), clocks.reopen(complaint.clockSubject(), choice.goals(), at));
    }

    private void moveClocks(ComplaintAction action, Complaint complaint, Instant now) {
        var subject = complaint.clockSubject();
        var effect = action.effect();
        switch (effect.kind()) {
            case NONE -> {}
            case STOP -> complaint.stands(clocks.stop(subject, effect.clocks(), now));
            case PAUSE -> complaint.stands(clocks.pause(subject, now));
            case RESUME -> complaint.stands(clocks.resume(subject, now));
            case CANCEL -> complaint.stands(clocks.cancel(subject, now));
            case MOVE -> complaint.stands(clocks.transfer(subject, now));
            case BEGIN -> beginAgain(complaint, now);
        }
    }

    /** The operation's id in the contract: {@code askCustomerOfComplaint} would be longer and no clearer. */
    private static String operation(ComplaintAction action) {
        var words = action.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.append(words.length > 1 ? "" : "Complaint").toString();
    }
}
