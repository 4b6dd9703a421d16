package org.yinuo.localstack.run;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.yinuo.localstack.Databases;
import org.yinuo.localstack.LocalStackException;
import org.yinuo.localstack.demo.DemoNetwork;

/** The demonstration network goes into a database once: while it has no units. */
public final class DemonstrationNetwork {

    private DemonstrationNetwork() {}

    /** After the API's start, whose migrations make the tables. Returns what was done, in words. */
    public static String loadIfEmpty(String jdbcUrl) {
        try (var connection = DriverManager.getConnection(jdbcUrl, Databases.USER, Databases.PASSWORD)) {
            var loaded = DemoNetwork.load(connection);
            return loaded.units() == 0
                    ? "Network of an earlier start"
                    : "Demonstration network: %,d units, %,d staff, %,d cases"
                            .formatted(loaded.units(), loaded.staff(), loaded.cases());
        } catch (SQLException e) {
            throw new LocalStackException("The demonstration network was not loaded: " + e.getMessage(), e);
        }
    }
}
