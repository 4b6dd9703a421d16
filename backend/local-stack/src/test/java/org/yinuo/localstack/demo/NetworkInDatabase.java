package org.yinuo.localstack.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.yinuo.localstack.Databases;
import org.yinuo.localstack.Ports;
import org.yinuo.localstack.Postgres;
import org.yinuo.localstack.PostgresSettings;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.load.Loaded;

/** A network in a real PostgreSQL with the API's real tables. */
final class NetworkInDatabase implements AutoCloseable {

    private static final Path MIGRATIONS = Path.of("../api/src/main/resources/db/migration");

    private final Postgres postgres;
    private final Connection connection;

    private NetworkInDatabase(Postgres postgres, Connection connection) {
        this.postgres = postgres;
        this.connection = connection;
    }

    static NetworkInDatabase empty(Path folder) throws SQLException, IOException {
        var postgres =
                Postgres.start(PostgresSettings.fast(Ports.free(), folder.resolve("data"), folder.resolve("log")));
        postgres.databases().create("demo");
        var connection =
                DriverManager.getConnection(postgres.databases().jdbcUrl("demo"), Databases.USER, Databases.PASSWORD);
        try (var files = Files.list(MIGRATIONS);
                var statement = connection.createStatement()) {
            for (var file : files.sorted().toList()) {
                statement.execute(Files.readString(file));
            }
        }
        return new NetworkInDatabase(postgres, connection);
    }

    Loaded load(NetworkSize size, Clock clock) throws SQLException {
        return new DemoNetwork(size, Seed.USUAL, clock).into(connection);
    }

    Loaded loadUsual() throws SQLException {
        return DemoNetwork.load(connection);
    }

    long count(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What a query finds, a line each: shows what is wrong where nothing should be found. */
    List<String> find(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var line = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(rows.getString(column)).append(' ');
                }
                found.add(line.toString());
            }
            return found;
        }
    }

    /** The same after a change that is taken back. */
    List<String> findAfter(String change, String query) throws SQLException {
        connection.setAutoCommit(false);
        try {
            execute(change);
            return find(query);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        postgres.close();
    }
}
