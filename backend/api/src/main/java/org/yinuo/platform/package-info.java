/** What every feature leans on: problems, paging, security, audit, retries, jobs, time. Knows no feature. */
@NullMarked
package org.yinuo.platform;

import org.jspecify.annotations.NullMarked;
