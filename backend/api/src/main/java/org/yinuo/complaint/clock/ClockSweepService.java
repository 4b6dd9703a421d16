package org.yinuo.complaint.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes the steps that are due, a batch a transaction: exactly once, in however many processes it runs. */
@ApplicationScoped
class ClockSweepService {

    /** A batch of 500 holds its rows for some 100 ms. */
    static final int BATCH = 500;

    private final ComplaintClocks clocks;
    private final ClockSteps steps;
    private final Clock clock;

    ClockSweepService(ComplaintClocks clocks, ClockSteps steps, Clock clock) {
        this.clocks = clocks;
        this.steps = steps;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sweep() {
        var now = clock.instant();
        var due = clocks.takeDue(now, BATCH);
        var happened = due.stream().flatMap(each -> each.tick(now).stream()).toList();
        if (!happened.isEmpty()) steps.happened(happened);
        return due.size() == BATCH;
    }
}
