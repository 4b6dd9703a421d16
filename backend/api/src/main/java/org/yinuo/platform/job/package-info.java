/** Long work that shows its progress: CSV imports first. */
@NullMarked
package org.yinuo.platform.job;

import org.jspecify.annotations.NullMarked;
