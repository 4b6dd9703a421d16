package org.yinuo.localstack.demo.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Building an index over many rows at once takes a fraction of the time that growing it row by row does: for a big load
 * the indexes are dropped and made again as they were. Those behind keys stay.
 */
final class IndexesAside {

    /** Less is loaded sooner than indexes are made again. */
    static final long WORTH_IT = 100_000;

    private final Connection connection;
    private final List<String> definitions = new ArrayList<>();

    private IndexesAside(Connection connection) {
        this.connection = connection;
    }

    static IndexesAside set(Connection connection, long rows) throws SQLException {
        var aside = new IndexesAside(connection);
        if (rows >= WORTH_IT) {
            for (var table : Tables.ALL) {
                aside.drop(table.name());
            }
        }
        return aside;
    }

    void restore() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local maintenance_work_mem = '512MB'");
            for (var definition : definitions) {
                statement.execute(definition);
            }
        }
    }

    private void drop(String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var query = connection.prepareStatement("""
                select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
                where indrelid = ?::regclass
                and not exists (select from pg_constraint where conindid = indexrelid)""")) {
            query.setString(1, table);
            var rows = query.executeQuery();
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        try (var statement = connection.createStatement()) {
            for (var name : names) {
                statement.execute("drop index " + name);
            }
        }
    }
}
