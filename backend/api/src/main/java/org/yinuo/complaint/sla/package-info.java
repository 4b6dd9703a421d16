/** Which clocks a case has: service levels as data, chosen by category, channel group and type. */
@NullMarked
package org.yinuo.complaint.sla;

import org.jspecify.annotations.NullMarked;
