/** Files kept for the features (attachments): streamed in and out of the database, known by their content and not by their name. */
@NullMarked
package org.yinuo.platform.attachment;

import org.jspecify.annotations.NullMarked;
