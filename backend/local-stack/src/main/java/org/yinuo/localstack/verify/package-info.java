/** `make test` and `make lint`: the stages, in order, and the one line that adds them up. */
@NullMarked
package org.yinuo.localstack.verify;

import org.jspecify.annotations.NullMarked;
