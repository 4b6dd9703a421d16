package org.yinuo.localstack.demo.load;

import java.sql.Connection;
import java.sql.SQLException;
import org.yinuo.localstack.demo.complaint.Cases;

/**
 * Cases, their timelines and their clocks go into three tables and a connection takes one COPY at a time: some thousand
 * cases are gathered, then all three are written. So each case is made once, and the memory needed does not grow with their number.
 */
final class CaseBatches {

    private static final int BATCH = 2_000;

    private final Connection connection;
    private final CaseRows rows;
    private final CopyRow cases = new CopyRow();
    private final CopyRow entries = new CopyRow();
    private final CopyRow clocks = new CopyRow();
    private int gathered;
    private long casesWritten;
    private long entriesWritten;
    private long clocksWritten;

    CaseBatches(Connection connection, CaseRows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    void write(Cases all) throws SQLException {
        try {
            all.forEach(each -> {
                rows.write(each, cases);
                var chance = all.chanceOfSteps(each);
                LifeRows.timeline(each, chance, entries);
                LifeRows.clocks(each, chance, clocks);
                if (++gathered == BATCH) {
                    flush();
                }
            });
            flush();
        } catch (FailedBatch e) {
            throw e.reason;
        }
    }

    long casesWritten() {
        return casesWritten;
    }

    long entriesWritten() {
        return entriesWritten;
    }

    long clocksWritten() {
        return clocksWritten;
    }

    private void flush() {
        try {
            casesWritten += Tables.CASES.copy(connection, cases.taken());
            entriesWritten += Tables.ENTRIES.copy(connection, entries.taken());
            clocksWritten += Tables.CLOCKS.copy(connection, clocks.taken());
            gathered = 0;
        } catch (SQLException e) {
            throw new FailedBatch(e);
        }
    }

    /** Carries the reason out of the walk through the cases. */
    private static final class FailedBatch extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final SQLException reason;

        FailedBatch(SQLException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
