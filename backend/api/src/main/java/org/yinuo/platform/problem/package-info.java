/** RFC 9457 problem details in the caller's language: the one shape in which this API says no. */
@NullMarked
package org.yinuo.platform.problem;

import org.jspecify.annotations.NullMarked;
