/** The way into PostgreSQL: COPY, table by table, in constant memory. */
@NullMarked
package org.yinuo.localstack.demo.load;

import org.jspecify.annotations.NullMarked;
