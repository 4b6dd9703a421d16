package org.yinuo.localstack.demo.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** A table and the columns that are filled, in the order in which rows give them. */
record Table(String name, List<String> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    /** @return how many rows were written */
    long copy(Connection connection, Consumer<CopyRow> writer) throws SQLException {
        var pg = connection.unwrap(PGConnection.class);
        var command = "copy %s (%s) from stdin".formatted(name, String.join(", ", columns));
        try (var stream = new PGCopyOutputStream(pg, command, 1 << 16)) {
            var row = new CopyRow(stream);
            writer.accept(row);
            row.flush();
            return stream.endCopy();
        } catch (IOException e) {
            throw new SQLException("COPY into " + name + " failed", e);
        }
    }
}
