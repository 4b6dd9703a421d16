/** Who did what to what and when; append only. */
@NullMarked
package org.yinuo.platform.audit;

import org.jspecify.annotations.NullMarked;
