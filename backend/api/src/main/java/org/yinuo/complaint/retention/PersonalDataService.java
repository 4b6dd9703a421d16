package org.yinuo.complaint.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yinuo.platform.Ids;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.audit.SystemTrail;

/** Removes what is known of customers, a batch a transaction: each case once, in however many processes it runs. */
@ApplicationScoped
class PersonalDataService {

    /** A batch of 500 holds its rows for some 100 ms. */
    static final int BATCH = 500;

    private final EntityManager em;
    private final Event<PersonalDataRemoved> removed;
    private final SystemTrail trail;
    private final Clock clock;
    private final Duration kept;

    PersonalDataService(
            EntityManager em,
            Event<PersonalDataRemoved> removed,
            SystemTrail trail,
            Clock clock,
            @ConfigProperty(name = "yinuo.complaints.retention", defaultValue = "P1095D") Duration kept) {
        this.em = em;
        this.removed = removed;
        this.trail = trail;
        this.clock = clock;
        this.kept = kept;
    }

    /** @return how many cases it was; as many as a batch holds if there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int removeBatch() {
        var now = clock.instant();
        var ids = remove(now);
        if (ids.isEmpty()) return 0;
        removed.fire(new PersonalDataRemoved(ids));
        trail.record(new Change(
                "removePersonalData",
                "COMPLAINTS",
                Ids.at(now),
                null,
                "%d, %s".formatted(ids.size(), now.minus(kept))));
        return ids.size();
    }

    /** What another process has in hand is passed over. The version grows: whoever has the case on screen is to read it again. */
    @SuppressWarnings("unchecked")
    private List<UUID> remove(Instant now) {
        return em.createNativeQuery("""
                        with due as materialized (
                            select id from complaint
                            where ended_at < :before and ended_at is not null and personal_data_removed_at is null
                            order by ended_at limit :batch for update skip locked)
                        update complaint c set customer_name = null, customer_phone = null, customer_address = null,
                            representative_name = null, representative_phone = null, representative_relation = null,
                            personal_data_removed_at = :now, version = c.version + 1
                        from due where c.id = due.id returning c.id""", UUID.class)
                .setParameter("before", now.minus(kept))
                .setParameter("batch", BATCH)
                .setParameter("now", now)
                .getResultList();
    }
}
