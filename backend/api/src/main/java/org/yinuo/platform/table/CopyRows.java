package org.yinuo.platform.table;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by PostgreSQL's COPY, in pieces of 64 KiB. Left unfinished it copies nothing. */
public final class CopyRows implements AutoCloseable {

    private static final int PIECE = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder piece = new StringBuilder(PIECE + 4_096);

    /** @param into table and columns, for example {@code job_line (job_id, line, fields)} */
    public CopyRows(Connection connection, String into) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
    }

    /** A value of the present row; it must need no escaping, as numbers and ids do not. */
    public CopyRows plain(Object value) {
        piece.append(value).append('\t');
        return this;
    }

    /** The row's last value, a {@code text[]}; nulls stay nulls. */
    public void array(@Nullable String[] values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            piece.append(index == 0 ? '{' : ',');
            element(values[index]);
        }
        piece.append("}\n");
        if (piece.length() >= PIECE) send();
    }

    public void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) copy.cancelCopy();
    }

    private void element(@Nullable String value) {
        if (value == null) {
            piece.append("NULL");
            return;
        }
        piece.append('"');
        for (int index = 0; index < value.length(); index++) escaped(value.charAt(index));
        piece.append('"');
    }

    /** Escaped twice where both the array and COPY give the character a meaning. */
    private void escaped(char character) {
        switch (character) {
            case '"' -> piece.append("\\\\\"");
            case '\\' -> piece.append("\\\\\\\\");
            case '\n' -> piece.append("\\n");
            case '\r' -> piece.append("\\r");
            case '\t' -> piece.append("\\t");
            default -> piece.append(character);
        }
    }

    private void send() throws SQLException {
        var bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        piece.setLength(0);
    }
}
