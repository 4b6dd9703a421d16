package org.yinuo.localstack.demo.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import org.yinuo.localstack.demo.organization.Staffing;
import org.yinuo.localstack.demo.organization.Units;

/** Units and then staff, some thousand units at a time: the memory needed does not grow with the network. */
final class OrganizationBatches {

    private static final int BATCH = 1_000;

    private final Connection connection;
    private final OrganizationRows rows;
    private final int size;
    private final CopyRow row = new CopyRow();

    OrganizationBatches(Connection connection, Units units, Staffing staffing) {
        this.connection = connection;
        this.rows = new OrganizationRows(units, staffing);
        this.size = units.tree().size();
    }

    long writeUnits() throws SQLException {
        return write(Tables.UNITS, unit -> rows.unit(unit, row));
    }

    long writeStaff() throws SQLException {
        return write(Tables.STAFF, unit -> rows.staffOf(unit, row));
    }

    private long write(Table table, IntConsumer writer) throws SQLException {
        long written = 0;
        for (int from = 0; from < size; from += BATCH) {
            for (int unit = from; unit < Math.min(from + BATCH, size); unit++) {
                writer.accept(unit);
            }
            written += table.copy(connection, row.taken());
        }
        return written;
    }
}
