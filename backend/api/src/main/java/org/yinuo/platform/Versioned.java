package org.yinuo.platform;

/** What a client may change: its version is its ETag, and comes back in {@code If-Match}. */
public interface Versioned extends Identified {

    /** Grows by one with every change. */
    long version();
}
