/** A year of cases: what people say, what came of it and when. */
@NullMarked
package org.yinuo.localstack.demo.complaint;

import org.jspecify.annotations.NullMarked;
