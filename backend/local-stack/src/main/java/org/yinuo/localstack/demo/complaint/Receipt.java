package org.yinuo.localstack.demo.complaint;

import java.time.Instant;

/** That something comes in: which case it is by number, where, when, and who is going to work on it. */
record Receipt(long index, int unit, Moments moments, int assignee) {

    static final int ANYONE = -1;

    Instant at() {
        return moments.of(Action.REGISTER);
    }
}
