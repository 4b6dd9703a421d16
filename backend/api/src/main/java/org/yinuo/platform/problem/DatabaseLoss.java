package org.yinuo.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** Tells a database that is away from a statement that is wrong. */
final class DatabaseLoss {

    private DatabaseLoss() {}

    static boolean isCauseOf(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseLoss::isOne);
    }

    /**
     * SQLSTATE class 08 is a lost connection, 57P01 to 57P03 a server that goes down or comes up, 53300 one without a
     * free connection; Agroal answers an exhausted wait for a connection without any state.
     */
    private static boolean isOne(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException) return true;
        if (!(cause instanceof SQLException sql)) return false;
        var state = sql.getSQLState();
        return state == null
                ? String.valueOf(sql.getMessage()).contains("Sorry, acquisition timeout")
                : state.startsWith("08") || state.startsWith("57P0") || state.equals("53300");
    }
}
