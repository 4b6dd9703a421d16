/** Complaints (投诉): a case from its receipt to its close, with every step on its timeline. */
@NullMarked
package org.yinuo.complaint;

import org.jspecify.annotations.NullMarked;
