package org.yinuo.localstack.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Lists of cases as a manager of each height of the tree reads them: the filtered page by the API, and the statement behind
 * it by itself.
 */
record Pages(String who, UUID unit, int depth, String path) {

    /** Closed ones, newest first: the longest list there is. */
    static final String FILTER = "&status=CLOSED&limit=20";

    /** Some unit of each height that has cases below it. */
    static List<Pages> ofEveryHeight(Connection connection) throws SQLException {
        return List.of(
                one("a leaf's manager", "OUTLET", connection),
                one("a county's manager", "COUNTY", connection),
                one("a province's manager", "PROVINCE", connection),
                one("the whole network", "GROUP", connection));
    }

    private static Pages one(String who, String kind, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select u.id, nlevel(u.path), cast(u.path as text) from org_unit u
                where u.kind = ? and exists (select from complaint c where c.unit_path <@ u.path and c.status = 'CLOSED')
                order by u.code limit 1""")) {
            statement.setString(1, kind);
            var row = statement.executeQuery();
            row.next();
            return new Pages(who, row.getObject(1, UUID.class), row.getInt(2), row.getString(3));
        }
    }

    String request() {
        return "/api/v1/complaints?unit=" + unit + FILTER;
    }

    /** As the API asks it. */
    String sql() {
        var within = depth == 1 ? "" : "and subpath(c.unit_path, 0, %d) = '%s' ".formatted(depth, path);
        return "select c.* from complaint c where c.status = any('{CLOSED}') " + within + "order by c.id desc limit 21";
    }
}
