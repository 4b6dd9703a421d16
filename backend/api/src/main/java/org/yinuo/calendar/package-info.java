/** Working time: holidays, make-up workdays, market days, and the deadlines that are computed from them and explain themselves. */
@NullMarked
package org.yinuo.calendar;

import org.jspecify.annotations.NullMarked;
