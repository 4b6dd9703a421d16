package org.yinuo.platform;

import java.util.UUID;

/** What can be pointed at. */
public interface Identified {

    UUID id();
}
