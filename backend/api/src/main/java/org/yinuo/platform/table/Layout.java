package org.yinuo.platform.table;

import static org.yinuo.platform.table.TableProblem.CSV_COLUMN_MISSING;
import static org.yinuo.platform.table.TableProblem.CSV_COLUMN_REPEATED;
import static org.yinuo.platform.table.TableProblem.CSV_COLUMN_UNKNOWN;

import java.util.List;
import java.util.stream.Collectors;

/** The columns of a CSV, in the order they are stored and exported; a file may have them in any order. */
public record Layout(List<Column> columns) {

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * Where each of our columns stands in a file with this header.
     *
     * @throws org.yinuo.platform.problem.ProblemException 422 that names the column too many, or the one that is missing
     */
    int[] positionsIn(List<String> header) {
        header.forEach(name -> check(name, header));
        return names().stream().mapToInt(name -> position(name, header)).toArray();
    }

    private void check(String name, List<String> header) {
        if (!names().contains(name)) throw CSV_COLUMN_UNKNOWN.at(name, name, expected());
        if (header.indexOf(name) != header.lastIndexOf(name)) throw CSV_COLUMN_REPEATED.at(name, name);
    }

    private int position(String name, List<String> header) {
        int position = header.indexOf(name);
        if (position < 0) throw CSV_COLUMN_MISSING.at(name, name, expected());
        return position;
    }

    private String expected() {
        return names().stream().collect(Collectors.joining(","));
    }
}
