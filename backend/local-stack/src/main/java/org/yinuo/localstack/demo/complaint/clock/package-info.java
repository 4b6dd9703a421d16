/** The clocks of a case, moved by the same rules as the API moves them from here on (its package {@code complaint.clock}). */
@NullMarked
package org.yinuo.localstack.demo.complaint.clock;

import org.jspecify.annotations.NullMarked;
