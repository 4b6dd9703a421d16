package org.yinuo.localstack.demo.load;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY, gathered until they are taken. */
final class CopyRow {

    private final StringBuilder rows = new StringBuilder(1 << 16);
    private boolean begun;

    /** The next column, as its type is written in text; null is null. */
    CopyRow put(@Nullable Object value) {
        if (begun) {
            rows.append('\t');
        }
        begun = true;
        if (value == null) {
            rows.append("\\N");
        } else {
            escaped(value.toString());
        }
        return this;
    }

    /** So many columns without a value. */
    void empty(int columns) {
        for (int i = 0; i < columns; i++) {
            put(null);
        }
    }

    void end() {
        rows.append('\n');
        begun = false;
    }

    /** All rows so far; the next begins anew. */
    InputStream taken() {
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        rows.setLength(0);
        return new ByteArrayInputStream(bytes);
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(text.charAt(i));
            }
        }
    }
}
