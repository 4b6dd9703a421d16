package org.yinuo.localstack.demo.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY, handed on a block at a time. */
final class CopyRow {

    private static final int BLOCK = 1 << 16;

    private final StringBuilder rows = new StringBuilder(2 * BLOCK);
    private final OutputStream target;
    private boolean begun;

    CopyRow(OutputStream target) {
        this.target = target;
    }

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
        if (rows.length() > BLOCK) {
            flush();
        }
    }

    void flush() {
        try {
            target.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.setLength(0);
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
