/** What a case can be about: a tree of any depth, and the fields each category adds to its cases. */
@NullMarked
package org.yinuo.complaint.category;

import org.jspecify.annotations.NullMarked;
