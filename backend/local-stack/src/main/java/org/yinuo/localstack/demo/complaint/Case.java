package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it stands now. What its script has for steps to come is not told. */
public record Case(
        UUID id,
        long index,
        String number,
        Subject subject,
        int unit,
        Customer customer,
        Script script,
        UUID worker,
        Instant dueAt,
        List<Step> steps,
        Proof proof) {

    public Case {
        steps = List.copyOf(steps);
    }

    public Instant receivedAt() {
        return steps.getFirst().at();
    }

    public String status() {
        return steps.getLast().action().status();
    }

    public @Nullable UUID assignee() {
        return step(Action.ASSIGN) == null ? null : worker;
    }

    /** The step if it has been taken. */
    public @Nullable Step step(Action action) {
        return action.ordinal() < steps.size() ? steps.get(action.ordinal()) : null;
    }
}
