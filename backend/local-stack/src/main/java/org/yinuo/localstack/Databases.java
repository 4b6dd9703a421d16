package org.yinuo.localstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The databases of a server. All belong to one ordinary role: what needs a superuser would not work in production. */
public record Databases(String host, int port) {

    public static final String USER = "yinuo";
    public static final String PASSWORD = "yinuo-local";
    static final String SUPERUSER = "postgres";

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** Creates it unless it is there; owned by {@link #USER}, who can then do everything in it. */
    public void create(String database) {
        if (!names().contains(database)) {
            execute("create database %s owner %s".formatted(quoted(database), USER));
        }
    }

    public void drop(String database) {
        execute("drop database if exists %s with (force)".formatted(quoted(database)));
    }

    public List<String> names() {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select datname from pg_database where not datistemplate and datname <> 'postgres'")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new LocalStackException("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    boolean answer() {
        try (var connection = superuser()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false; // not yet: the caller asks again until the process is ready or dead
        }
    }

    void ensureOwner() {
        execute("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s login createdb password '%2$s';
                    end if;
                end $$""".formatted(USER, PASSWORD));
    }

    private void execute(String sql) {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new LocalStackException("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, PASSWORD);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
