package org.yinuo.localstack.demo.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.yinuo.localstack.demo.complaint.Cases;
import org.yinuo.localstack.demo.complaint.clock.Rules;
import org.yinuo.localstack.demo.organization.Staffing;
import org.yinuo.localstack.demo.organization.Units;

/** Fills a database that has no units yet, in one transaction: all of it or nothing. */
public final class Loading {

    private final Connection connection;
    private final Units units;
    private final Staffing staffing;
    private final Function<Rules, Cases> cases;

    /** @param cases which cases there are, once the rules of the database are known */
    public Loading(Connection connection, Units units, Staffing staffing, Function<Rules, Cases> cases) {
        this.connection = connection;
        this.units = units;
        this.staffing = staffing;
        this.cases = cases;
    }

    /** @param size how many rows to expect, roughly */
    public Loaded run(long size) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            var loaded = isEmpty() ? fill(size) : Loaded.NOTHING;
            connection.commit();
            return loaded;
        } finally {
            connection.rollback(); // after the commit there is nothing left to roll back
            connection.setAutoCommit(autoCommit);
        }
    }

    private Loaded fill(long size) throws SQLException {
        var indexes = IndexesAside.set(connection, size);
        var organization = new OrganizationBatches(connection, units, staffing);
        long unitsWritten = organization.writeUnits();
        long staffWritten = organization.writeStaff();
        var batches = new CaseBatches(connection, new CaseRows(units));
        batches.write(cases.apply(RulesInDatabase.read(connection)));
        var loaded = new Loaded(
                unitsWritten, staffWritten, batches.casesWritten(), batches.entriesWritten(), batches.clocksWritten());
        indexes.restore();
        countOn(loaded);
        gatherStatistics(size);
        return loaded;
    }

    /** The lock keeps a second loader waiting until it finds the network there. */
    private boolean isEmpty() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock table org_unit in share row exclusive mode");
            var row = statement.executeQuery("select not exists (select from org_unit)");
            return row.next() && row.getBoolean(1);
        }
    }

    /** What comes later is numbered from here. */
    private void countOn(Loaded loaded) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table org_unit alter column label restart with " + (loaded.units() + 1));
            statement.execute("select setval('complaint_number', %d, %b)"
                    .formatted(Math.max(1, loaded.cases()), loaded.cases() > 0));
        }
    }

    /** Of a small network PostgreSQL gathers them by itself within a minute, sooner than anyone could feel the lack. */
    private void gatherStatistics(long size) throws SQLException {
        if (size >= IndexesAside.WORTH_IT) {
            try (var statement = connection.createStatement()) {
                statement.execute("analyze org_unit, staff, complaint, complaint_entry, complaint_clock");
            }
        }
    }
}
