package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yinuo.complaint.retention.PersonalDataRemoved;
import org.yinuo.platform.attachment.Attachments;

/** The files of a case go with the name of its customer: letters and photos name people too. */
@ApplicationScoped
class ForgottenFiles {

    private final CaseAttachments attachments;
    private final Attachments files;

    ForgottenFiles(CaseAttachments attachments, Attachments files) {
        this.attachments = attachments;
        this.files = files;
    }

    /** In the transaction that removes the data: both go or neither. */
    void forget(@Observes PersonalDataRemoved removed) {
        files.remove(attachments.removeAllOf(removed.complaintIds()));
    }
}
