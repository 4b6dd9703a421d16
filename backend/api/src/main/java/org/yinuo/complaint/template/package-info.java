/** Answers prepared for what customers often say: written for a subtree, filled for one case. */
@NullMarked
package org.yinuo.complaint.template;

import org.jspecify.annotations.NullMarked;
