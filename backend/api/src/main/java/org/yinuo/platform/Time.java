package org.yinuo.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one clock. Code that asks the system for the time instead cannot be tested. */
class Time {

    /** Ticks in microseconds, which is what PostgreSQL keeps: what is written is what is read back. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
