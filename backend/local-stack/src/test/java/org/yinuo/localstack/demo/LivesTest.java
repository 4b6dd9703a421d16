package org.yinuo.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is loaded is what the API would have written: its rules, asked of its tables in SQL, find nothing that is not so. */
class LivesTest {

    private static final String NOON = "2026-11-25T04:20:00Z";

    /** Enough for every turn that a life can take, with many that stand still. */
    private static final NetworkSize SIZE = new NetworkSize(400, 1_500, 12_000, 600);

    @TempDir
    static Path folder;

    private static NetworkInDatabase database;

    @BeforeAll
    static void load() throws SQLException, IOException {
        database = NetworkInDatabase.empty(folder);
        database.load(SIZE, Clock.fixed(Instant.parse(NOON), ZoneOffset.UTC));
        database.execute(
                "create function noon() returns timestamptz immutable return '%s'::timestamptz".formatted(NOON));
        database.execute(CaseLaw.DEADLINE);
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(CaseLaw.class)
    void holds(CaseLaw law) throws SQLException {
        assertThat(database.find(law.breach())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CaseLaw.class)
    void findsWhatBreaksIt(CaseLaw law) throws SQLException {
        assertThat(database.findAfter(law.harm(), law.breach())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGISTER", "ACCEPT", "TRANSFER", "ASSIGN", "START", "ASK_CUSTOMER", "RESUME", "VISIT", "NOTE",
                        "INSTRUCT",
                "ANSWER", "CLOSE", "REOPEN", "WITHDRAW", "MERGE", "MERGED_IN", "ESCALATE", "RECHECK", "AT_RISK",
                        "BREACH"
            })
    void happens(String action) throws SQLException {
        assertThat(database.count("select count(*) from complaint_entry where action = '%s'".formatted(action)))
                .isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select from complaint_clock where cycle = 2 and state = 'RUNNING'",
                "select from complaint_clock where kind = 'REGULATOR' and state = 'MET'",
                "select from complaint_clock where kind = 'FIRM' and state = 'BREACHED'",
                "select from complaint_clock where kind = 'RESOLUTION' and state = 'MET' and paused_seconds > 86400",
                "select from complaint_clock where state = 'CANCELLED'",
                "select from complaint_clock where level = top_level and level > 2",
                "select from complaint where attempts >= 3 and status = 'CLOSED' and closure_satisfaction is null",
                "select from complaint where escalation_level > 0 and open and escalated_to is not null",
                "select from complaint where clock_kind = 'FIRM' and paused"
            })
    void isThere(String query) throws SQLException {
        assertThat(database.count("select count(*) from (%s) as found".formatted(query)))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at_risk_at > noon() and at_risk_at <= noon() + '1 hour'::interval and not late",
                "late and escalation_level = 1 and answered_at is null",
                "late and escalation_level >= 2 and answered_at is null",
                "c.status = 'WAITING'",
                "recheck = 'PENDING'",
                "channel = 'REGULATOR'",
                "type = 'PRAISE' and not exists (select from complaint_entry e where complaint_id = c.id and action = 'INSTRUCT')",
                "exists (select from complaint_entry e where complaint_id = c.id and action = 'REOPEN')",
                "exists (select from complaint o where o.item_number = c.item_number and o.id <> c.id and o.open)"
            })
    void theClerksBranchShows(String what) throws SQLException {
        var query = """
                select count(*) from complaint c join staff s on s.account = 'branch.manager' and c.unit_path <@ s.unit_path
                where (open or recheck = 'PENDING') and %s""".formatted(what);
        assertThat(database.count(query)).isPositive();
    }

    @Test
    void theSweepFindsNothingToDoAndMuchToWaitFor() throws SQLException {
        assertThat(database.count("select count(*) from complaint_clock where next_step_at <= noon()"))
                .isZero();
        assertThat(database.count("select count(*) from complaint_clock where next_step_at > noon()"))
                .isGreaterThan(500);
    }

    @Test
    void aboutSoManyStandOpenAsWereAskedFor() throws SQLException {
        assertThat(database.count("select count(*) from complaint where open")).isBetween(600L, 800L);
        assertThat(database.find("select distinct status from complaint where open order by 1"))
                .map(String::strip)
                .isEqualTo(List.of("ACCEPTED", "ANSWERED", "ASSIGNED", "INVESTIGATING", "RECEIVED", "WAITING"));
    }
}
