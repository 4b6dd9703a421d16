/** What the tests of the API stand on: the real stack, a small network, and people who ask. */
@NullMarked
package org.yinuo.testing;

import org.jspecify.annotations.NullMarked;
