/** Claims (理赔): what a customer is owed for an item that was lost, damaged or short, by rules that are data and explain themselves. */
@NullMarked
package org.yinuo.complaint.claim;

import org.jspecify.annotations.NullMarked;
