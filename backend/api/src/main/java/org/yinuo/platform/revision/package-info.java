/** ETag out, If-Match in: no change is lost because two people made one at once. */
@NullMarked
package org.yinuo.platform.revision;

import org.jspecify.annotations.NullMarked;
