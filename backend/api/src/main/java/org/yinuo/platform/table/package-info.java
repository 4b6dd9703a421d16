/** Tables in and out of files: CSV read and written, XLSX written, COPY into the database; nothing is held whole in memory. */
@NullMarked
package org.yinuo.platform.table;

import org.jspecify.annotations.NullMarked;
