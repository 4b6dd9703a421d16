package org.yinuo.localstack.demo.complaint.clock;

import org.jspecify.annotations.Nullable;

/**
 * One clock that a policy asks for.
 *
 * @param amount days; 0 for the same day
 * @param pauses whether it waits while the customer is asked
 * @param escalateEvery hours from one level of the tree to the next once it is breached; none, if it does not climb
 */
public record Goal(
        ClockKind kind,
        Measure measure,
        int amount,
        boolean pauses,
        @Nullable Integer escalateEvery) {}
