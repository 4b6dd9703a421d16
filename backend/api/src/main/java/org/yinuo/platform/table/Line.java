package org.yinuo.platform.table;

import java.util.List;

/**
 * One line of a CSV.
 *
 * @param number of the file, the header being line 1
 * @param values what is to be stored, in the order of the {@link Layout}; null where the cell is empty
 */
public record Line(int number, String[] values, List<LineError> errors) {}
