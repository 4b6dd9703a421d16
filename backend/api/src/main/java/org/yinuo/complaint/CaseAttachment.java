package org.yinuo.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.yinuo.platform.attachment.StoredFile;

/** A file of a case; the file itself lies with the platform. Never changed, only removed. */
@Entity
@Immutable
@Table(name = "complaint_attachment")
class CaseAttachment {

    @Id
    private UUID attachmentId;

    private UUID complaintId;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private String attachedBy;
    private Instant attachedAt;

    /** For Hibernate only. */
    protected CaseAttachment() {}

    CaseAttachment(UUID complaintId, StoredFile file, Visibility visibility, String attachedBy, Instant attachedAt) {
        this.attachmentId = file.id();
        this.complaintId = complaintId;
        this.sha256 = file.sha256();
        this.visibility = visibility;
        this.attachedBy = attachedBy;
        this.attachedAt = attachedAt;
    }

    UUID id() {
        return attachmentId;
    }

    UUID complaintId() {
        return complaintId;
    }

    AttachmentView view(StoredFile file) {
        return new AttachmentView(
                attachmentId,
                0,
                complaintId,
                file.name(),
                file.kind().mediaType(),
                file.size(),
                sha256,
                file.kind().isShown(),
                visibility,
                attachedBy,
                attachedAt);
    }
}
