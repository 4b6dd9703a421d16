/** The clocks of a case: they run, pause, are met or breached, and climb the tree when nobody acts. */
@NullMarked
package org.yinuo.complaint.clock;

import org.jspecify.annotations.NullMarked;
