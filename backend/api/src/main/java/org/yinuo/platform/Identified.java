package org.yinuo.platform;

import java.util.UUID;

/** What can be pointed at. */
public interface Identified {

    UUID id();

    /** What it is called in the address of its own resource. */
    default String key() {
        return id().toString();
    }
}
