package org.yinuo.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereAfterThePostmasterWasKilled() throws SQLException {
        var settings = PostgresSettings.durable(Ports.free(), folder.resolve("data"), folder.resolve("log"));
        try (var postgres = Postgres.start(settings)) {
            postgres.databases().create("kept");
            execute(postgres, "create table promise as select 'kept' as verdict");
            var killed = postgres.postmaster();

            killed.handle().destroyForcibly();
            killed.onExit().join();
            postgres.restart();

            assertThat(postgres.postmaster().pid()).isNotEqualTo(killed.pid());
            assertThat(single(postgres, "select verdict from promise")).isEqualTo("kept");
        }
    }

    @Test
    void theDatabasesOwnerIsNoSuperuserAndMayMakeTheExtensionsThatTheSchemaWants() throws SQLException {
        var settings = PostgresSettings.fast(Ports.free(), folder.resolve("data"), folder.resolve("log"));
        try (var postgres = Postgres.start(settings)) {
            postgres.databases().create("kept");
            execute(postgres, "create extension ltree; create extension pg_trgm");

            assertThat(single(postgres, "show is_superuser")).isEqualTo("off");
            assertThat(
                            single(
                                    postgres,
                                    "select format('%s %s', datlocprovider, datlocale) from pg_database where datname = 'kept'"))
                    .isEqualTo("b C.UTF-8");
            assertThat(postgres.databases().names()).containsExactly("kept");
        }
    }

    private static void execute(Postgres postgres, String sql) throws SQLException {
        var url = postgres.databases().jdbcUrl("kept");
        try (var connection = DriverManager.getConnection(url, Databases.USER, Databases.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(Postgres postgres, String sql) throws SQLException {
        var url = postgres.databases().jdbcUrl("kept");
        try (var connection = DriverManager.getConnection(url, Databases.USER, Databases.PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
