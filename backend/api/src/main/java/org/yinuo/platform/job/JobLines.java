package org.yinuo.platform.job;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yinuo.platform.table.CopyRows;
import org.yinuo.platform.table.CsvReading;
import org.yinuo.platform.table.Line;
import org.yinuo.platform.table.LineError;

/** The lines of jobs that are not done yet. */
@ApplicationScoped
class JobLines {

    private final AgroalDataSource database;
    private final EntityManager em;

    JobLines(AgroalDataSource database, EntityManager em) {
        this.database = database;
        this.em = em;
    }

    /** Copies line by line into the present transaction; no more than the first errors is held in memory. */
    Counted copy(UUID job, CsvReading csv) {
        try (var connection = database.getConnection()) {
            return copy(job, csv, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The lines were not copied", e);
        }
    }

    private static Counted copy(UUID job, CsvReading csv, Connection connection) throws SQLException {
        try (var copy = new CopyRows(connection, "job_line (job_id, line, fields)")) {
            var counted = new Counted(job, copy);
            csv.forEach(counted::add);
            copy.finish();
            return counted;
        }
    }

    void remove(UUID job) {
        em.createNativeQuery("delete from job_line where job_id = :job")
                .setParameter("job", job)
                .executeUpdate();
    }

    /** What has been copied so far. */
    static final class Counted {

        private final UUID job;
        private final CopyRows copy;
        private final List<LineError> firstErrors = new ArrayList<>();
        private int lines = 0;
        private int errors = 0;

        Counted(UUID job, CopyRows copy) {
            this.job = job;
            this.copy = copy;
        }

        private void add(Line line) {
            lines++;
            errors += line.errors().size();
            line.errors().stream().limit(LineErrors.KEPT - firstErrors.size()).forEach(firstErrors::add);
            try {
                copy.plain(job).plain(line.number()).array(line.values());
            } catch (SQLException e) {
                throw new IllegalStateException("The lines were not copied", e);
            }
        }

        int lines() {
            return lines;
        }

        int errors() {
            return errors;
        }

        List<LineError> firstErrors() {
            return firstErrors;
        }
    }
}
