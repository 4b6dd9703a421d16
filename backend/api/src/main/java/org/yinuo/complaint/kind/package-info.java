/** How cases are told apart: what is wanted, and the way it came in. */
@NullMarked
package org.yinuo.complaint.kind;

import org.jspecify.annotations.NullMarked;
