package org.yinuo.testing;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reaches past the API, for what only time would bring about. */
public final class Sql {

    private Sql() {}

    /** @return number of rows */
    public static int run(String statement, Object... values) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) prepared.setObject(i + 1, values[i]);
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets so many hours pass for the clocks of a case. */
    public static void age(Object complaint, int hours) {
        run("""
                update complaint_clock set started_at = started_at - ? * interval '1 hour', due_at = due_at - ? * interval '1 hour',
                    at_risk_at = at_risk_at - ? * interval '1 hour', next_step_at = next_step_at - ? * interval '1 hour'
                where complaint_id = ? and stopped_at is null""", hours, hours, hours, hours, complaint);
        run("""
                update complaint set due_at = due_at - ? * interval '1 hour', at_risk_at = at_risk_at - ? * interval '1 hour'
                where id = ? and clock_kind is not null""", hours, hours, complaint);
    }
}
