package org.yinuo.localstack.demo.complaint.life;

import java.time.Instant;

/** A step that somebody is going to take. */
public record Deed(Action action, Instant at) {}
