/** The whole network and its staff in and out as files: imports that happen whole or not at all, exports of a subtree. */
@NullMarked
package org.yinuo.organization.transfer;

import org.jspecify.annotations.NullMarked;
