/** The life of a case: what is going to happen in it, and what its state, its clocks and its timeline are by now. */
@NullMarked
package org.yinuo.localstack.demo.complaint.life;

import org.jspecify.annotations.NullMarked;
