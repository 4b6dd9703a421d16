package org.yinuo.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yinuo.platform.Recurring;

/** Keys are kept for a day; every hour those that are older go. */
@ApplicationScoped
class ForgottenKeys implements Recurring {

    private static final int BATCH = 10_000;

    private final IdempotencyService service;

    ForgottenKeys(IdempotencyService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "forget-idempotency-keys";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    /** In batches, each its own transaction: a night's keys of a busy network are a million. */
    @Override
    public void run() {
        int forgotten;
        do forgotten = service.forgetOld(BATCH);
        while (forgotten == BATCH);
    }
}
