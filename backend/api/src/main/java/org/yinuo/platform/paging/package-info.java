/** Keyset pages: opaque cursors whose cost does not grow with depth. */
@NullMarked
package org.yinuo.platform.paging;

import org.jspecify.annotations.NullMarked;
