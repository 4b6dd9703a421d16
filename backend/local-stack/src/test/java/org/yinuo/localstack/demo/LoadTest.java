package org.yinuo.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinuo.localstack.Databases;
import org.yinuo.localstack.Ports;
import org.yinuo.localstack.Postgres;
import org.yinuo.localstack.PostgresSettings;
import org.yinuo.localstack.demo.load.Loaded;

/** The usual network in a real PostgreSQL with the API's real tables. */
class LoadTest {

    private static final Path MIGRATIONS = Path.of("../api/src/main/resources/db/migration");

    @TempDir
    static Path folder;

    private static Postgres postgres;
    private static Connection connection;
    private static Loaded loaded;

    @BeforeAll
    static void load() throws SQLException, IOException {
        postgres = Postgres.start(PostgresSettings.fast(Ports.free(), folder.resolve("data"), folder.resolve("log")));
        postgres.databases().create("demo");
        connection =
                DriverManager.getConnection(postgres.databases().jdbcUrl("demo"), Databases.USER, Databases.PASSWORD);
        try (var files = Files.list(MIGRATIONS);
                var statement = connection.createStatement()) {
            for (var file : files.sorted().toList()) {
                statement.execute(Files.readString(file));
            }
        }
        loaded = DemoNetwork.load(connection);
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        postgres.close();
    }

    @Test
    void everythingIsThere() throws SQLException {
        assertThat(loaded).isEqualTo(new Loaded(400, 1_500, 3_000, count("select count(*) from complaint_entry")));
        assertThat(count("select count(*) from org_unit")).isEqualTo(400);
        assertThat(count("select count(*) from staff")).isEqualTo(1_500);
        assertThat(count("select count(*) from complaint")).isEqualTo(3_000);
    }

    @Test
    void aSecondLoadChangesNothing() throws SQLException {
        assertThat(DemoNetwork.load(connection)).isEqualTo(new Loaded(0, 0, 0, 0));
        assertThat(count("select count(*) from org_unit")).isEqualTo(400);
    }

    @Test
    void whatComesLaterIsNumberedBehind() throws SQLException {
        assertThat(count("select nextval('complaint_number')")).isGreaterThan(3_000);
        assertThat(count("select nextval(pg_get_serial_sequence('org_unit', 'label'))"))
                .isGreaterThan(400);
    }

    @Test
    void copiedPathsAreThoseOfTheirUnitsAndIdsSortAsTheirMoments() throws SQLException {
        assertThat(count("select count(*) from staff s join org_unit u on u.id = unit_id where unit_path <> u.path"))
                .isZero();
        assertThat(count("""
                select count(*) from complaint c left join org_unit u on u.id = unit_id and u.status = 'ACTIVE'
                where u.id is null or unit_path <> u.path""")).isZero();
        assertThat(count("""
                select count(*) from complaint where uuid_extract_version(id) <> 7
                or uuid_extract_timestamp(id) <> date_trunc('milliseconds', received_at)""")).isZero();
    }

    @Test
    void theTimelineEndsInTheStateOfTheCaseAndNothingLiesInTheFuture() throws SQLException {
        assertThat(count("""
                select count(*) from complaint c
                where version + 1 <> (select count(*) from complaint_entry e where e.complaint_id = c.id)
                or status <> (select to_status from complaint_entry e where e.complaint_id = c.id order by id desc limit 1)
                """)).isZero();
        assertThat(count("""
                select count(*) from (select at, lag(at) over w as before, from_status, lag(to_status) over w as led
                    from complaint_entry window w as (partition by complaint_id order by id)) as steps
                where at > now() or before > at or from_status is distinct from led""")).isZero();
        assertThat(
                        count(
                                "select count(*) from complaint where closure_contact_at not between answered_at and closed_at"))
                .isZero();
    }

    @Test
    void aClosedCaseHasTheCustomersSatisfactionOrThreeAttemptsToAsk() throws SQLException {
        assertThat(count("""
                select count(*) from complaint where status = 'CLOSED'
                and closure_satisfaction is null and jsonb_array_length(closure_attempts) < 3""")).isZero();
        assertThat(
                        count(
                                "select count(*) from complaint where status <> 'CLOSED' and received_at < now() - '40 days'::interval"))
                .isZero();
    }

    @Test
    void someAreLateMostAreNot() throws SQLException {
        long late = count("select count(*) from complaint where coalesce(answered_at, now()) > due_at");
        assertThat(late).isBetween(150L, 280L);
        assertThat(
                        count(
                                "select count(*) from complaint where (due_at at time zone 'Asia/Shanghai')::time <> '23:59:59.999999'"))
                .isZero();
    }

    @Test
    void whoeverSignsInFindsSomethingToDo() throws SQLException {
        for (var account : new String[] {"clerk", "clerk2", "branch.manager"}) {
            assertThat(count("""
                    select count(*) from complaint c join staff s on s.id = assignee_id
                    where open and account = '%s'""".formatted(account))).isGreaterThan(2);
        }
        assertThat(count("""
                select count(distinct account) from staff s
                where account is not null and (select count(*) from complaint where open and unit_path <@ s.unit_path
                    and due_at > now()) >= 4
                and exists (select from complaint where open and unit_path <@ s.unit_path and answered_at is null
                    and due_at < now())""")).isEqualTo(10);
    }

    private static long count(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
