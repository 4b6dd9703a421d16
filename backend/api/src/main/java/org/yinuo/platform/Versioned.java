package org.yinuo.platform;

import java.util.UUID;

/** What a client may change: its version is its ETag, and comes back in {@code If-Match}. */
public interface Versioned {

    UUID id();

    /** Grows by one with every change. */
    long version();
}
