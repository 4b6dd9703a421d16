package org.yinuo.complaint.claim;

import java.time.Instant;
import java.util.UUID;

/** A claim went from one department to another. */
record HandOver(Instant at, UUID from, UUID to, String by, String reason) {}
