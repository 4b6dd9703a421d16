package org.yinuo.platform.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.yinuo.platform.Trace;
import org.yinuo.platform.security.Caller;

/** Takes down a change of this request, in the transaction that makes it: both happen or neither. */
@RequestScoped
public class AuditTrail {

    private final EntityManager em;
    private final Caller caller;
    private final RoutingContext request;
    private final Clock clock;

    AuditTrail(EntityManager em, Caller caller, RoutingContext request, Clock clock) {
        this.em = em;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    public void record(Change change) {
        em.persist(new AuditEntry(clock.instant(), caller.account(), Trace.of(request), change));
    }
}
