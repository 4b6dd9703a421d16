package org.yinuo.platform.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells of each line as their columns say. A line with errors is kept, for others may refer to it. */
final class LineReader {

    private static final int LONGEST_FACT = 60;

    private final Layout layout;
    private final int[] positions;
    private final int width;

    LineReader(Layout layout, List<String> header) {
        this.layout = layout;
        this.positions = layout.positionsIn(header);
        this.width = header.size();
    }

    Line read(CsvRecord record) {
        var line = (int) record.getStartingLineNumber();
        var errors = new ArrayList<LineError>(0);
        if (record.getFieldCount() != width) {
            errors.add(new LineError(line, null, "cells", record.getFieldCount() + " / " + width));
            return new Line(line, new String[positions.length], errors);
        }
        var values = new String[positions.length];
        for (int index = 0; index < positions.length; index++) {
            var cell = new Cell(line, layout.columns().get(index), errors);
            values[index] =
                    cell.read(Formula.unguard(record.getField(positions[index]).strip()));
        }
        return new Line(line, values, errors);
    }

    private record Cell(int line, Column column, List<LineError> errors) {

        /** What is wrong is stored too, cut short: the job fails, but first it checks what it can. */
        @Nullable
        String read(String text) {
            if (text.isEmpty()) return column.required() ? wrong("required", null, null) : null;
            if (text.length() > column.limit()) return wrong("too-long", Integer.toString(column.limit()), cut(text));
            if (text.chars().anyMatch(Cell::isForbidden)) return wrong("control-character", null, null);
            var value = column.reading().read(text);
            return value == null ? wrong(column.problem(), cut(text), cut(text)) : value;
        }

        private @Nullable String wrong(String problem, @Nullable String fact, @Nullable String stored) {
            errors.add(new LineError(line, column.name(), problem, fact));
            return stored;
        }

        private static boolean isForbidden(int character) {
            return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
        }

        private static String cut(String text) {
            var kept = text.length() <= LONGEST_FACT ? text : text.substring(0, LONGEST_FACT);
            return kept.codePoints()
                    .filter(character -> !isForbidden(character) && !isHalf(character))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        /** A cut may fall into the middle of a pair. */
        private static boolean isHalf(int character) {
            return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        }
    }
}
