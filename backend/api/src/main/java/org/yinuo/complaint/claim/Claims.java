package org.yinuo.complaint.claim;

import static org.yinuo.complaint.claim.ClaimProblem.CLAIM_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All claims. */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {

    /** Of one case and of those that went into it, in the order they were made: a range each of the index on case and id. */
    List<Claim> of(UUID complaintId) {
        return getEntityManager()
                .createNativeQuery("""
                        select c.* from complaint_claim c
                        where c.complaint_id in
                            (select cast(:id as uuid) union all select m.id from complaint m where m.merged_into = :id)
                        order by c.id""", Claim.class)
                .setParameter("id", complaintId)
                .getResultList();
    }

    /** @throws org.yinuo.platform.problem.ProblemException 404 if the case has no such claim */
    Claim get(UUID complaintId, UUID id) {
        return of(complaintId).stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CLAIM_NOT_FOUND.because(id.toString()));
    }

    /** Another of the case for the same item that is open or paid; the unique index has the last word. */
    boolean hasRival(Claim claim) {
        return count(
                        "complaintId = ?1 and itemNumber = ?2 and id <> ?3 and status not in ('REJECTED', 'WITHDRAWN')",
                        claim.complaintId(),
                        claim.facts().itemNumber(),
                        claim.id())
                > 0;
    }
}
