package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yinuo.complaint.retention.PersonalDataRemoved;
import org.yinuo.platform.attachment.Attachments;

/** A photograph or a letter names its customer as well as a field does: the files go with the personal data. */
@ApplicationScoped
class FilesOfForgottenCustomers {

    private final CaseAttachments attachments;
    private final Attachments files;

    FilesOfForgottenCustomers(CaseAttachments attachments, Attachments files) {
        this.attachments = attachments;
        this.files = files;
    }

    /** In the transaction that removes the data: both go or neither. */
    void remove(@Observes PersonalDataRemoved gone) {
        files.remove(attachments.detachAllOf(gone.complaintIds()));
    }
}
