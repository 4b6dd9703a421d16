package org.yinuo.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The network the tests play in:
 *
 * <pre>
 * GROUP                          admin
 * ├── PROVINCE
 * │   ├── CITY
 * │   │   ├── COUNTY             county.manager, clerk2, inspector, supervisor
 * │   │   │   └── BRANCH         branch.manager
 * │   │   │       ├── OUTLET     clerk
 * │   │   │       │   └── STATION
 * │   │   │       └── OUTLET_2
 * │   │   └── COUNTY_2
 * │   └── CITY_2
 * ├── PROVINCE_2
 * │   └── COUNTY_3
 * └── PROVINCE_3
 *     └── COUNTY_4
 * </pre>
 *
 * <p>{@code group.manager} and the service account stand nowhere.
 */
@ApplicationScoped
public class Network {

    /** The units, each with its path and kind. */
    public enum Unit {
        GROUP("1", "GROUP"),
        PROVINCE("1.2", "PROVINCE"),
        CITY("1.2.3", "CITY"),
        COUNTY("1.2.3.4", "COUNTY"),
        BRANCH("1.2.3.4.5", "BRANCH"),
        OUTLET("1.2.3.4.5.6", "OUTLET"),
        STATION("1.2.3.4.5.6.7", "STATION"),
        OUTLET_2("1.2.3.4.5.8", "OUTLET"),
        COUNTY_2("1.2.3.9", "COUNTY"),
        CITY_2("1.2.10", "CITY"),
        PROVINCE_2("1.11", "PROVINCE"),
        COUNTY_3("1.11.12", "COUNTY"),
        /** These two stay as they are built: one case each, and nothing more below. */
        PROVINCE_3("1.13", "PROVINCE"),
        COUNTY_4("1.13.14", "COUNTY");

        final String path;
        final String kind;

        Unit(String path, String kind) {
            this.path = path;
            this.kind = kind;
        }

        public UUID id() {
            return idOf("01900000-0000-7000-8000-0000000000");
        }

        /** A member of staff of this unit, of no account. */
        public UUID someone() {
            return idOf("01900000-0000-7000-8000-0000000001");
        }

        /** A case of this unit, received and nothing more. */
        public UUID complaint() {
            return idOf("01900000-0000-7000-8000-0000000002");
        }

        private UUID idOf(String prefix) {
            return UUID.fromString("%s%02x".formatted(prefix, ordinal() + 1));
        }
    }

    private record Placed(String account, Unit unit) {}

    private static final List<Placed> ACCOUNTS = List.of(
            new Placed(People.ADMIN, Unit.GROUP),
            new Placed(People.COUNTY_MANAGER, Unit.COUNTY),
            new Placed(People.COUNTY_CLERK, Unit.COUNTY),
            new Placed(People.INSPECTOR, Unit.COUNTY),
            new Placed(People.SUPERVISOR, Unit.COUNTY),
            new Placed(People.BRANCH_MANAGER, Unit.BRANCH),
            new Placed(People.CLERK, Unit.OUTLET));

    private final DataSource dataSource;

    Network(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void build(@Observes StartupEvent start) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            build(connection);
        }
    }

    /** Fills an empty database. */
    public static void build(Connection connection) throws SQLException {
        for (var unit : Unit.values()) {
            insertUnit(connection, unit);
            insertStaff(connection, unit.someone(), unit, null);
            insertComplaint(connection, unit);
        }
        for (var placed : ACCOUNTS) insertStaff(connection, UUID.randomUUID(), placed.unit(), placed.account());
        run(connection, "alter table org_unit alter column label restart with 1000");
    }

    private static void insertUnit(Connection connection, Unit unit) throws SQLException {
        var label = unit.path.substring(unit.path.lastIndexOf('.') + 1);
        run(connection, """
                insert into org_unit (id, version, label, code, name, kind, business_line, status, parent_id, path, created_at)
                select ?, 0, ?::bigint, ?, ?, ?, 'GENERAL', 'ACTIVE',
                       (select p.id from org_unit p where nlevel(u.path) > 1 and p.path = subpath(u.path, 0, nlevel(u.path) - 1)),
                       u.path, now() from (select ?::ltree as path) u""", unit.id(), label, unit.name(), "单位 " + unit.name(), unit.kind, unit.path);
    }

    private static void insertStaff(Connection connection, UUID id, Unit unit, @Nullable String account)
            throws SQLException {
        run(
                connection,
                """
                insert into staff (id, version, number, name, unit_id, unit_path, post, account, status, created_at)
                values (?, 0, ?, ?, ?, ?::ltree, 'COUNTER', ?, 'ACTIVE', now())""",
                id,
                "S" + id.toString().replace("-", "").substring(1, 32),
                account == null ? "员工 " + unit.name() : account,
                unit.id(),
                unit.path,
                account);
    }

    private static void insertComplaint(Connection connection, Unit unit) throws SQLException {
        run(connection, """
                insert into complaint (id, version, number, type, channel, category_code, unit_id, unit_path, customer_name,
                                       text, status, received_at, due_at, registered_by)
                values (?, 0, ?, 'COMPLAINT', 'VISIT', 'OTHER', ?, ?::ltree, '陈桂兰', '窗口排队太久', 'RECEIVED',
                        now() - interval '1 year', now() - interval '364 days', '测试')""", unit.complaint(), "TS-" + unit.name(), unit.id(), unit.path);
    }

    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
