/**
 * The demonstration network: a fictional operator (一诺邮政) with its units, staff and a year of cases, generated from a
 * seed. A few hundred units to look at, or the 620,000 of a whole country to measure with; never more than a few
 * numbers a unit in memory.
 */
@NullMarked
package org.yinuo.localstack.demo;

import org.jspecify.annotations.NullMarked;
