package org.yinuo.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.attachment.Attachments;
import org.yinuo.platform.attachment.FileDisposition;
import org.yinuo.platform.attachment.IncomingFile;
import org.yinuo.platform.attachment.StoredFile;
import org.yinuo.platform.idempotency.Idempotency;
import org.yinuo.platform.security.Caller;

/** The files of a case as they come in and as they are shown. */
@ApplicationScoped
class CaseFiles {

    private final Complaints complaints;
    private final CaseAttachments attachments;
    private final Attachments files;
    private final AttachmentService service;
    private final Idempotency idempotency;
    private final Caller caller;

    CaseFiles(
            Complaints complaints,
            CaseAttachments attachments,
            Attachments files,
            AttachmentService service,
            Idempotency idempotency,
            Caller caller) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.files = files;
        this.service = service;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * Stored at the speed of the sender's line and without a transaction, then attached in a short one. What is not
     * attached after all, or was with the same key before, goes at once.
     */
    AttachmentView take(UUID id, @Nullable String key, IncomingFile incoming, Visibility visibility) {
        service.mustHaveRoom(complaints.get(id, caller.scope()));
        var file = files.store(incoming);
        boolean attached = false;
        try {
            var digest = String.join("\n", file.sha256(), file.name(), visibility.name())
                    .getBytes(UTF_8);
            var made = service.attach(
                    id, file, visibility, work -> idempotency.once(key, digest, AttachmentView.class, work));
            attached = made.id().equals(file.id());
            return made;
        } finally {
            if (!attached) files.remove(List.of(file.id()));
        }
    }

    List<AttachmentView> of(UUID id) {
        var mine = attachments.of(complaints.get(id, caller.scope()).id());
        var known = files.describe(mine.stream().map(CaseAttachment::id).toList());
        return mine.stream()
                .map(each -> each.view(Objects.requireNonNull(known.get(each.id()))))
                .toList();
    }

    AttachmentView get(UUID id, UUID attachmentId) {
        var attachment = find(id, attachmentId);
        return attachment.view(whole(files, attachment));
    }

    /** Whatever refuses the caller is asked before: from here on it is a stream. */
    Response content(UUID id, UUID attachmentId, boolean inline) {
        var file = whole(files, find(id, attachmentId));
        StreamingOutput content = out -> {
            try (InputStream parts = files.open(file.id())) {
                parts.transferTo(out);
            }
        };
        var response =
                Response.ok(content).type(file.kind().mediaType()).header(HttpHeaders.CONTENT_LENGTH, file.size());
        FileDisposition.of(file, inline).forEach(response::header);
        return response.build();
    }

    private CaseAttachment find(UUID id, UUID attachmentId) {
        return attachments.get(complaints.get(id, caller.scope()).id(), attachmentId);
    }

    static StoredFile whole(Attachments files, CaseAttachment attachment) {
        return Objects.requireNonNull(files.describe(List.of(attachment.id())).get(attachment.id()));
    }
}
