package org.yinuo.organization.transfer;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.table.TableWriter;

/** Writes tables out while it reads them: one cursor in a transaction that reads only, a thousand rows at a time. */
@ApplicationScoped
class ExportService {

    /** A slow line takes its time; the transaction holds nothing but a connection. */
    private static final int AN_HOUR = 3_600;

    private final EntityManager em;

    ExportService(EntityManager em) {
        this.em = em;
    }

    /** @param subtree what is wanted, within {@code scope} */
    @Transactional
    @TransactionConfiguration(timeout = AN_HOUR)
    void write(Export export, TreePath scope, TreePath subtree, TableWriter table) throws IOException {
        em.createNativeQuery("set transaction read only").executeUpdate();
        table.row(new ArrayList<>(export.layout().names()));
        var where = export.within(subtree);
        try (var rows = where.stream(em, export.select(scope), export.order())) {
            rows.forEach(row -> write(row, table));
        }
        table.finish();
    }

    private static void write(Object[] row, TableWriter table) {
        var cells = new ArrayList<@Nullable String>(row.length);
        for (var value : row) cells.add(value == null ? null : value.toString());
        try {
            table.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
