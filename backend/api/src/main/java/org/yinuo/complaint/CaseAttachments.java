package org.yinuo.complaint;

import static org.yinuo.complaint.AttachmentProblem.ATTACHMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of the cases. */
@ApplicationScoped
class CaseAttachments implements PanacheRepositoryBase<CaseAttachment, UUID> {

    /** Of one case and of those that went into it, in the order they came: a range each of the index on case and content. */
    List<CaseAttachment> of(UUID complaintId) {
        return getEntityManager()
                .createNativeQuery("""
                        select a.* from complaint_attachment a
                        where a.complaint_id in
                            (select cast(:id as uuid) union all select m.id from complaint m where m.merged_into = :id)
                        order by a.attachment_id""", CaseAttachment.class)
                .setParameter("id", complaintId)
                .getResultList();
    }

    /** @throws org.yinuo.platform.problem.ProblemException 404 if the case has no such file */
    CaseAttachment get(UUID complaintId, UUID id) {
        return of(complaintId).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ATTACHMENT_NOT_FOUND.because(id.toString()));
    }

    long ofItsOwn(UUID complaintId) {
        return count("complaintId", complaintId);
    }

    /** @return what was removed */
    @SuppressWarnings("unchecked")
    List<UUID> removeAllOf(Collection<UUID> complaintIds) {
        return getEntityManager()
                .createNativeQuery(
                        "delete from complaint_attachment where complaint_id = any(:ids) returning attachment_id",
                        UUID.class)
                .setParameter("ids", complaintIds.toArray(UUID[]::new))
                .getResultList();
    }

    Optional<CaseAttachment> same(UUID complaintId, String sha256) {
        return find("complaintId = ?1 and sha256 = ?2", complaintId, sha256).firstResultOptional();
    }
}
