package org.yinuo.platform.table;

import java.util.List;
import java.util.function.UnaryOperator;
import org.yinuo.platform.paging.Where;

/**
 * A table that is given out.
 *
 * @param name of the file, without its day and ending
 * @param select a select clause with as many columns as there are names, up to but without {@code where}
 * @param reading what becomes of a row before it is written
 */
public record Extract(
        String name, List<String> columns, String select, Where where, String order, UnaryOperator<Object[]> reading) {}
