package org.yinuo.platform.table;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes tables out while it reads them: one cursor in a transaction that reads only, a thousand rows at a time. */
@ApplicationScoped
class ExtractService {

    /** A slow line takes its time; the transaction holds nothing but a connection. */
    private static final int AN_HOUR = 3_600;

    private final EntityManager em;

    ExtractService(EntityManager em) {
        this.em = em;
    }

    @Transactional
    @TransactionConfiguration(timeout = AN_HOUR)
    void write(Extract extract, TableWriter table) throws IOException {
        em.createNativeQuery("set transaction read only").executeUpdate();
        table.row(new ArrayList<>(extract.columns()));
        try (var rows = extract.where().stream(em, extract.select(), extract.order())) {
            rows.forEach(row -> write(row, extract.reading(), table));
        }
        table.finish();
    }

    private static void write(Object[] row, UnaryOperator<Object[]> reading, TableWriter table) {
        var cells = new ArrayList<@Nullable String>(row.length);
        for (var value : reading.apply(row)) cells.add(value == null ? null : value.toString());
        try {
            table.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
