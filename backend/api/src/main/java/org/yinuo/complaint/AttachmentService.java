package org.yinuo.complaint;

import static org.yinuo.complaint.AttachmentProblem.ATTACHMENTS_TOO_MANY;
import static org.yinuo.complaint.AttachmentProblem.ATTACHMENT_THERE_ALREADY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.attachment.Attachments;
import org.yinuo.platform.attachment.StoredFile;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.revision.Revision;
import org.yinuo.platform.security.Caller;

/** Files come to a case and go from it; the timeline keeps both. */
@ApplicationScoped
class AttachmentService {

    static final int MOST = 20;

    private final Complaints complaints;
    private final CaseAttachments attachments;
    private final Attachments files;
    private final Stepping steps;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AttachmentService(
            Complaints complaints,
            CaseAttachments attachments,
            Attachments files,
            Stepping steps,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.files = files;
        this.steps = steps;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** In one transaction with the key's claim: {@code once} decides whether the work is done or was done before. */
    @Transactional
    AttachmentView attach(UUID id, StoredFile file, Visibility visibility, Once once) {
        return once.of(() -> attach(id, file, visibility));
    }

    /** Does work once for a key. */
    interface Once {
        AttachmentView of(Supplier<AttachmentView> work);
    }

    /** The case is held, so that two who attach at once do not both count nineteen. */
    private AttachmentView attach(UUID id, StoredFile file, Visibility visibility) {
        var complaint = complaints.get(id, caller.scope());
        complaints.hold(id, id);
        mustHaveRoom(complaint);
        attachments.same(id, file.sha256()).ifPresent(other -> refuse(other, file));
        var attachment = new CaseAttachment(id, file, visibility, caller.name(), clock.instant());
        attachments.persist(attachment);
        files.keep(file.id());
        record(complaint, "addComplaintAttachment", new Words(null, visibility, EntryDetail.ofFile(file, false)));
        return attachment.view(file);
    }

    /** Also asked before a byte is read. */
    void mustHaveRoom(Complaint complaint) {
        if (attachments.ofItsOwn(complaint.id()) >= MOST) {
            throw ATTACHMENTS_TOO_MANY.because(complaint.number(), MOST);
        }
    }

    @Transactional
    void remove(UUID id, UUID attachmentId, @Nullable String ifMatch, String reason) {
        var complaint = complaints.get(id, caller.scope());
        var attachment = attachments.get(id, attachmentId);
        var file = CaseFiles.whole(files, attachment);
        Revision.check(ifMatch, attachment.view(file).version());
        attachments.delete(attachment);
        files.remove(List.of(attachmentId));
        record(complaint, "removeComplaintAttachment", Words.of(reason).with(EntryDetail.ofFile(file, true)));
    }

    private void record(Complaint complaint, String operation, Words words) {
        steps.record(complaint, TimelineAction.ATTACH, complaint.status(), words);
        audit.record(new Change(operation, "COMPLAINT", complaint.id(), complaint.unitId(), complaint.number()));
    }

    private void refuse(CaseAttachment other, StoredFile file) {
        var name = CaseFiles.whole(files, other).name();
        throw ATTACHMENT_THERE_ALREADY.because(file.name(), name);
    }
}
