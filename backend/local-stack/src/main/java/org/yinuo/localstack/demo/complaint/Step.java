package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a case's timeline. */
public record Step(
        Action action, Instant at, Actor actor, @Nullable String note) {

    public @Nullable String fromStatus() {
        return action == Action.REGISTER ? null : action.before().status();
    }

    /** Who took a step: by account for the record, by name for people. */
    public record Actor(String account, String name) {}
}
