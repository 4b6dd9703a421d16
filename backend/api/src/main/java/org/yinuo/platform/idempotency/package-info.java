/** Writes that are safe to retry: one key, one effect, one answer. */
@NullMarked
package org.yinuo.platform.idempotency;

import org.jspecify.annotations.NullMarked;
