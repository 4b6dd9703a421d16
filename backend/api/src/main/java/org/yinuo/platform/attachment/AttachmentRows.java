package org.yinuo.platform.attachment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows of files and their parts, by plain JDBC: each statement by itself, or in the caller's transaction if there is
 * one. An entity would be held, and compared, as a whole.
 */
@ApplicationScoped
class AttachmentRows {

    static final int PART = 256 << 10;

    private final AgroalDataSource database;

    AttachmentRows(AgroalDataSource database) {
        this.database = database;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    void begin(UUID id) {
        update("insert into attachment (id) values (?)", id);
    }

    void add(UUID id, int part, byte[] bytes, int length) {
        var exact = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        update("insert into attachment_part (attachment_id, part, bytes) values (?, ?, ?)", id, part, exact);
    }

    void complete(StoredFile file) {
        update(
                "update attachment set name = ?, media_type = ?, size = ?, sha256 = ? where id = ?",
                file.name(),
                file.kind().mediaType(),
                file.size(),
                file.sha256(),
                file.id());
    }

    void keep(UUID id) {
        if (update("update attachment set kept = true where id = ?", id) == 0) {
            throw new IllegalStateException("Attachment " + id + " was given up before it was kept");
        }
    }

    void remove(Collection<UUID> ids) {
        run("delete from attachment where id = any(?)", delete -> {
            delete.setArray(1, delete.getConnection().createArrayOf("uuid", ids.toArray()));
            return delete.executeUpdate();
        });
    }

    /** What began to arrive before {@code floor} and was never kept. */
    int removeNotKept(UUID floor) {
        return update("delete from attachment where not kept and id < ?", floor);
    }

    List<StoredFile> find(Collection<UUID> ids) {
        return run("select id, name, media_type, size, sha256 from attachment where kept and id = any(?)", find -> {
            find.setArray(1, find.getConnection().createArrayOf("uuid", ids.toArray()));
            var files = new ArrayList<StoredFile>();
            try (var rows = find.executeQuery()) {
                while (rows.next()) files.add(file(rows));
            }
            return files;
        });
    }

    Optional<byte[]> part(UUID id, int part) {
        return run("select bytes from attachment_part where attachment_id = ? and part = ?", find -> {
            find.setObject(1, id);
            find.setInt(2, part);
            try (var rows = find.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        });
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getObject(1, UUID.class),
                row.getString(2),
                FileKind.named(row.getString(3)).orElseThrow(),
                row.getLong(4),
                row.getString(5));
    }

    private int update(String sql, Object... values) {
        return run(sql, statement -> {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take it: " + sql, e);
        }
    }
}
