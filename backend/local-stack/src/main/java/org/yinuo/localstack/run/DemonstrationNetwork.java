package org.yinuo.localstack.run;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.yinuo.localstack.Databases;
import org.yinuo.localstack.LocalStackException;

/** The demonstration network goes into a database once: while it has no units. */
public final class DemonstrationNetwork {

    private DemonstrationNetwork() {}

    /** After the API's start, whose migrations make the tables. */
    public static void loadIfEmpty(String jdbcUrl) {
        try (var connection = DriverManager.getConnection(jdbcUrl, Databases.USER, Databases.PASSWORD)) {
            if (isEmpty(connection)) {
                load(connection);
            }
        } catch (SQLException e) {
            throw new LocalStackException("The demonstration network was not loaded: " + e.getMessage(), e);
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select not exists (select from org_unit)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The one place that calls org.yinuo.localstack.demo. */
    private static void load(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.commit();
    }
}
