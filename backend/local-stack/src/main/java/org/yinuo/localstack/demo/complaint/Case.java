package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it stands now. */
public record Case(
        UUID id,
        String number,
        String type,
        String channel,
        String category,
        int unit,
        Customer customer,
        String text,
        @Nullable UUID assignee,
        Instant dueAt,
        List<Step> steps,
        @Nullable String answer,
        @Nullable Ending ending,
        long index) {

    public Case {
        steps = List.copyOf(steps);
    }

    /** What a closed case was closed with. */
    public record Ending(String done, String fault, Proof proof) {}

    public Instant receivedAt() {
        return steps.getFirst().at();
    }

    public String status() {
        return steps.getLast().action().status();
    }

    /** The step if it has been taken. */
    public @Nullable Step step(Action action) {
        return action.ordinal() < steps.size() ? steps.get(action.ordinal()) : null;
    }
}
