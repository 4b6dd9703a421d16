package org.yinuo.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinuo.localstack.demo.load.Loaded;

/** The usual network in a real PostgreSQL with the API's real tables. */
class LoadTest {

    @TempDir
    static Path folder;

    private static NetworkInDatabase database;
    private static Loaded loaded;

    @BeforeAll
    static void load() throws SQLException, IOException {
        database = NetworkInDatabase.empty(folder);
        loaded = database.loadUsual();
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @Test
    void everythingIsThere() throws SQLException {
        assertThat(loaded)
                .isEqualTo(new Loaded(
                        400,
                        1_500,
                        3_000,
                        count("select count(*) from complaint_entry"),
                        count("select count(*) from complaint_clock")));
        assertThat(count("select count(*) from org_unit")).isEqualTo(400);
        assertThat(count("select count(*) from staff")).isEqualTo(1_500);
        assertThat(count("select count(*) from complaint")).isEqualTo(3_000);
    }

    @Test
    void aSecondLoadChangesNothing() throws SQLException {
        assertThat(database.loadUsual()).isEqualTo(new Loaded(0, 0, 0, 0, 0));
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
    void everyStateAndEveryChannelIsThereAndMostCasesAreClosed() throws SQLException {
        assertThat(count("select count(distinct status) from complaint")).isEqualTo(9);
        assertThat(count("select count(distinct channel) from complaint")).isEqualTo(11);
        assertThat(count("select count(*) from complaint where status = 'CLOSED'"))
                .isBetween(2_700L, 2_900L);
        assertThat(count("select count(*) from complaint where open")).isBetween(40L, 120L);
        assertThat(count("select count(*) from complaint where status = 'WITHDRAWN'"))
                .isBetween(30L, 100L);
        assertThat(count("select count(*) from complaint where status = 'MERGED'"))
                .isBetween(10L, 60L);
        assertThat(count("select count(distinct recheck) from complaint")).isEqualTo(3);
    }

    @Test
    void someAreLateMostAreNot() throws SQLException {
        assertThat(count("select count(*) from complaint where late")).isBetween(150L, 330L);
        assertThat(count("select count(*) from complaint where open and received_at < now() - '60 days'::interval"))
                .isZero();
    }

    @Test
    void casesAboutAnItemNameIt() throws SQLException {
        assertThat(count("""
                select count(*) from complaint
                where type = 'COMPLAINT' and category_code like 'DELIVERY%' and item_number is null""")).isZero();
        assertThat(count("""
                select count(*) from complaint where item_number !~ '^([A-Z]{2}[0-9]{9}CN|[0-9]{13})$'""")).isZero();
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
                    and late)""")).isEqualTo(10);
    }

    private static long count(String query) throws SQLException {
        return database.count(query);
    }
}
