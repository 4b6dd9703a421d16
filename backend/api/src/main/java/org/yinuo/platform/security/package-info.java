/** Who may do what to which unit; decided here and nowhere else. */
@NullMarked
package org.yinuo.platform.security;

import org.jspecify.annotations.NullMarked;
