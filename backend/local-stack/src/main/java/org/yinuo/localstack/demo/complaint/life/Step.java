package org.yinuo.localstack.demo.complaint.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's timeline.
 *
 * @param from the state it led away from; none for the first
 */
public record Step(Action action, Instant at, @Nullable Status from, Status to, Actor actor, Said said) {}
