package org.yinuo.complaint.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All clocks. */
@ApplicationScoped
class ComplaintClocks implements PanacheRepositoryBase<ComplaintClock, UUID> {

    List<ComplaintClock> of(UUID complaintId) {
        return list("complaintId = ?1 order by cycle, kind, id", complaintId);
    }

    /** Held until the transaction ends, so that the sweep and a person never move the same clock at once. */
    List<ComplaintClock> held(UUID complaintId) {
        return find("complaintId = ?1 order by id", complaintId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Those with a step due, the longest due first: a range of the index on the next step. Rows that somebody else holds
     * are left to them, or to the next sweep.
     */
    @SuppressWarnings("unchecked")
    List<ComplaintClock> takeDue(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select k.* from complaint_clock k where k.next_step_at <= :now
                        order by k.next_step_at limit :limit for update skip locked""", ComplaintClock.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }
}
