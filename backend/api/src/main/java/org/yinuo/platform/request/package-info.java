/** What every request passes on its way in: trace, limits, known parameters. */
@NullMarked
package org.yinuo.platform.request;

import org.jspecify.annotations.NullMarked;
