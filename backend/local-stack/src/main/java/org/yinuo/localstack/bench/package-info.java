/** Measures the API against the database it stands on, side by side in one run: {@code make bench}. */
@NullMarked
package org.yinuo.localstack.bench;

import org.jspecify.annotations.NullMarked;
