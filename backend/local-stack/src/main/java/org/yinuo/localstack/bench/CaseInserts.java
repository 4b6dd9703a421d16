package org.yinuo.localstack.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What creating a case writes, by bare JDBC: the same rows of the same tables in one transaction, without a question asked,
 * a rule checked or an answer made. The rows are those of a case that the API has just created, under new keys.
 */
final class CaseInserts implements Load.Ask {

    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final List<String> OF_CASE =
            List.of("complaint", "complaint_clock", "complaint_entry", "audit_entry");

    private final Connection connection;
    private final List<Insert> inserts = new ArrayList<>();

    private CaseInserts(Connection connection) {
        this.connection = connection;
    }

    /** Makes ready to write cases like {@code template}. */
    static CaseInserts like(UUID template, Connection connection) throws SQLException {
        var like = new CaseInserts(connection);
        connection.setAutoCommit(false);
        for (var table : OF_CASE) {
            like.prepare(table, template);
        }
        like.prepareKey();
        connection.commit();
        return like;
    }

    @Override
    public void once() throws SQLException {
        var id = UUID.randomUUID(); // not in order of time, unlike the API's: slightly dearer for the index, never
        // cheaper
        var number = "B" + NUMBERS.incrementAndGet();
        for (var insert : inserts) {
            insert.run(id, number);
        }
        connection.commit();
    }

    private void prepare(String table, UUID template) throws SQLException {
        var columns = columns(table);
        var key = table.equals("complaint") ? "id" : table.equals("audit_entry") ? "subject_id" : "complaint_id";
        try (var rows = connection.prepareStatement("select id from %s where %s = ?".formatted(table, key))) {
            rows.setObject(1, template);
            var found = rows.executeQuery();
            while (found.next()) {
                inserts.add(copy(table, key, columns, found.getObject(1, UUID.class)));
            }
        }
    }

    /** {@code insert … select}, so that every value keeps its type; the row read is always the same and in memory. */
    private Insert copy(String table, String key, List<String> columns, UUID row) throws SQLException {
        var values = columns.stream().map(column -> value(column, key, table)).toList();
        var sql = "insert into %1$s (%2$s) select %3$s from %1$s where id = '%4$s'"
                .formatted(table, String.join(", ", columns), String.join(", ", values), row);
        var statement = connection.prepareStatement(sql);
        return (id, number) -> {
            int at = 0;
            for (var value : values) {
                if (value.equals("?::uuid")) statement.setObject(++at, id);
                if (value.equals("?::text")) statement.setString(++at, number);
            }
            statement.executeUpdate();
        };
    }

    private static String value(String column, String key, String table) {
        if (column.equals(key)) return "?::uuid";
        if (column.equals("number") && table.equals("complaint")) return "?::text";
        return column.equals("id") ? "gen_random_uuid()" : column;
    }

    private void prepareKey() throws SQLException {
        PreparedStatement claim = connection.prepareStatement(
                "insert into idempotency_key (account, key, fingerprint, created_at) values ('bench', ?, sha256('x'), now())");
        PreparedStatement answer = connection.prepareStatement(
                "update idempotency_key set answer = repeat('x', 2000) where account = 'bench' and key = ?");
        inserts.add((id, number) -> {
            claim.setString(1, number + id);
            claim.executeUpdate();
            answer.setString(1, number + id);
            answer.executeUpdate();
        });
    }

    private List<String> columns(String table) throws SQLException {
        try (var asked = connection.prepareStatement("""
                select attname from pg_attribute
                where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped and attgenerated = ''""")) {
            asked.setString(1, table);
            var rows = asked.executeQuery();
            var columns = new ArrayList<String>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }

    /** Writes one row. */
    @FunctionalInterface
    private interface Insert {
        void run(UUID id, String number) throws SQLException;
    }
}
