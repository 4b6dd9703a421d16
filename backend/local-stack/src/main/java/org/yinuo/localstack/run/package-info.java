/** `make run` and `make dev`: every process started in order, watched, and ended in order. */
@NullMarked
package org.yinuo.localstack.run;

import org.jspecify.annotations.NullMarked;
