/** Organisation (组织): the tree of units, the people in it, and what a caller may see of it. */
@NullMarked
package org.yinuo.organization;

import org.jspecify.annotations.NullMarked;
