package org.yinuo.localstack.demo.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.complaint.clock.ClockKind;
import org.yinuo.localstack.demo.complaint.clock.Goal;
import org.yinuo.localstack.demo.complaint.clock.Measure;
import org.yinuo.localstack.demo.complaint.clock.Policy;
import org.yinuo.localstack.demo.complaint.clock.Rules;
import org.yinuo.localstack.demo.complaint.clock.WorkingDays;

/** The rules that the API's migrations have put into the database: what is loaded must agree with them. */
final class RulesInDatabase {

    private static final String POLICIES =
            "select id, category_code, channel_group, type from sla_policy where active order by code";
    private static final String GOALS = """
            select g.kind, g.measure, g.amount, g.pauses, g."escalateEveryHours"
            from sla_policy p, rows from (jsonb_to_recordset(p.goals)
                as (kind text, measure text, amount int, pauses boolean, "escalateEveryHours" int))
                with ordinality as g where p.id = '%s' order by g.ordinality""";
    private static final String WEEK = """
            select w.key from working_calendar c, jsonb_each(c.week) as w
            where c.code = 'CN' and jsonb_array_length(w.value) > 0""";
    private static final String DAYS = """
            select d.date, d.kind <> 'HOLIDAY' and (d.intervals is null or jsonb_array_length(d.intervals) > 0)
            from working_calendar_day d join working_calendar c on c.id = calendar_id where c.code = 'CN'""";
    private static final String YEARS =
            "select year from working_calendar_year join working_calendar c on c.id = calendar_id where c.code = 'CN'";

    private final Connection connection;

    private RulesInDatabase(Connection connection) {
        this.connection = connection;
    }

    static Rules read(Connection connection) throws SQLException {
        var database = new RulesInDatabase(connection);
        return new Rules(database.policies(), new WorkingDays(database.week(), database.days(), database.years()));
    }

    private List<Policy> policies() throws SQLException {
        var policies = new ArrayList<Policy>();
        each(POLICIES, row -> {
            var id = row.getObject(1, UUID.class);
            policies.add(new Policy(id, row.getString(2), row.getString(3), row.getString(4), goals(id)));
        });
        return policies;
    }

    private List<Goal> goals(UUID policy) throws SQLException {
        var goals = new ArrayList<Goal>();
        each(
                GOALS.formatted(policy),
                row -> goals.add(new Goal(
                        ClockKind.valueOf(row.getString(1)),
                        Measure.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getBoolean(4),
                        hours(row))));
        return goals;
    }

    private static @Nullable Integer hours(ResultSet row) throws SQLException {
        int hours = row.getInt(5);
        return row.wasNull() ? null : hours;
    }

    private Set<DayOfWeek> week() throws SQLException {
        var week = EnumSet.noneOf(DayOfWeek.class);
        each(WEEK, row -> week.add(DayOfWeek.valueOf(row.getString(1))));
        return week;
    }

    private Map<LocalDate, Boolean> days() throws SQLException {
        var days = new HashMap<LocalDate, Boolean>();
        each(DAYS, row -> days.put(row.getObject(1, LocalDate.class), row.getBoolean(2)));
        return days;
    }

    private Set<Integer> years() throws SQLException {
        var years = new HashSet<Integer>();
        each(YEARS, row -> years.add(row.getInt(1)));
        return years;
    }

    private void each(String query, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
