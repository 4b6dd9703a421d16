package org.yinuo.localstack.demo.load;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** A table and the columns that are filled, in the order in which rows give them. */
record Table(String name, List<String> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    /** @return how many rows were written */
    long copy(Connection connection, InputStream rows) throws SQLException {
        var command = "copy %s (%s) from stdin".formatted(name, String.join(", ", columns));
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, rows);
        } catch (IOException e) {
            throw new SQLException("COPY into " + name + " failed", e);
        }
    }
}
