package org.yinuo.platform.job;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.table.Layout;

/**
 * A CSV to be taken in as the lines of a new job.
 *
 * @param action the operation's id, for the audit trail
 * @param key of idempotency, if the client sent one
 */
public record Upload(
        JobKind kind,
        String action,
        Layout layout,
        @Nullable String key,
        InputStream body) {}
