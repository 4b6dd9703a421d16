package org.yinuo.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Takes down what nobody asked for: a change that time brought about. In the transaction that makes it. */
@ApplicationScoped
public class SystemTrail {

    /** Stands where a person's account would. */
    public static final String ACCOUNT = "system";

    private final EntityManager em;
    private final Clock clock;

    SystemTrail(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    public void record(Change change) {
        em.persist(new AuditEntry(clock.instant(), ACCOUNT, null, change));
    }
}
