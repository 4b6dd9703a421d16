package org.yinuo.platform.job;

import java.util.UUID;

/** A job waits; whoever hears it need not wait for the next look into the table. */
record JobAdded(UUID id) {}
