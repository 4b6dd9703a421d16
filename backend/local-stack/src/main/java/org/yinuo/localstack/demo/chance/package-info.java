/** Chance that can be repeated: draws from a seed, words from lists. */
@NullMarked
package org.yinuo.localstack.demo.chance;

import org.jspecify.annotations.NullMarked;
