package org.yinuo.platform;

import java.time.Duration;

/** Housekeeping: done from time to time, by one process of all. */
public interface Recurring {

    /** Never changes: the table of tasks knows it by this name. */
    String name();

    Duration interval();

    void run();
}
