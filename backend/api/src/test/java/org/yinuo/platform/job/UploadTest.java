package org.yinuo.platform.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.Files.UNITS;
import static org.yinuo.testing.Files.finished;
import static org.yinuo.testing.Files.found;
import static org.yinuo.testing.Files.send;
import static org.yinuo.testing.Files.unit;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.yinuo.platform.Ids;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Cases;

@ApiTest
class UploadTest {

    @Inject
    DataSource database;

    @Inject
    WorkService work;

    @Inject
    Clock clock;

    @Test
    void theAnswerSaysWhereTheJobIs() {
        var answer = send("org-units", UNITS + unit("UP-1", "上", "BRANCH", "COUNTY_2"));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.header("Location"))
                .endsWith("/api/v1/jobs/" + answer.jsonPath().getString("id"));
        assertThat(answer.jsonPath().getInt("totalLines")).isEqualTo(1);
    }

    @Test
    void aHeaderThatIsNotOursIsRefusedByName() {
        var answer =
                send("org-units", UNITS.replace("parent_code", "parent") + unit("UP-2", "上", "BRANCH", "COUNTY_2"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:yinuo:problem:csv-column-unknown");
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("parent");
    }

    @Test
    void theSameKeyWithTheSameFileIsTheSameJob() {
        var key = UUID.randomUUID().toString();
        var file = UNITS + unit("UP-3", "上", "BRANCH", "COUNTY_2");

        var first = Cases.idOf(sendWith(key, file), 202);
        var again = Cases.idOf(sendWith(key, file), 202);

        assertThat(again).isEqualTo(first);
        assertThat(sendWith(key, file + unit("UP-4", "上", "BRANCH", "COUNTY_2")).statusCode())
                .isEqualTo(422);
        assertThat(finished(first).getInt("totalLines")).isEqualTo(1);
        assertThat(found("org-units", "UP-4").getList("items")).isEmpty();
    }

    @Test
    void jobsAreForThoseWhoMayBeginThem() {
        as(ADMIN).get("/api/v1/jobs").then().statusCode(200);
        as(BRANCH_MANAGER).get("/api/v1/jobs").then().statusCode(403);
        as(ADMIN).get("/api/v1/jobs/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void linesGoWhenTheJobIsDone() throws SQLException {
        var job = Cases.idOf(send("org-units", UNITS + unit("UP-5", "上", "BRANCH", "NOWHERE")), 202);

        finished(job);

        assertThat(number("select count(*) from job_line where job_id = '" + job + "'"))
                .isZero();
    }

    @Test
    void aJobDoneTwiceIsDoneOnce() throws SQLException {
        var job = Cases.idOf(send("org-units", UNITS + unit("UP-6", "上", "BRANCH", "COUNTY_2")), 202);
        var done = finished(job).getString("finishedAt");

        work.run(job);

        assertThat(finished(job).getString("finishedAt")).isEqualTo(done);
        assertThat(number("select version from org_unit where code = 'UP-6'")).isZero();
    }

    @Test
    void aJobOfAProcessThatDiedIsDoneByAnother() throws SQLException {
        var job = Ids.at(clock.instant());
        run(
                "insert into job_line values ('%s', 2, '{UP-7,上,BRANCH,MAIL,COUNTY_2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL}')"
                        .formatted(job));
        run("""
                insert into job (id, kind, status, step, total_lines, created_by, created_at)
                values ('%s', 'ORG_UNIT_IMPORT', 'RUNNING', 'APPLYING', 1, 'admin', now())""".formatted(job));
        run("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values ('job', '%s', now(), true, 'died', now() - interval '1 hour', 2)""".formatted(job));

        assertThat(finished(job).getString("status")).isEqualTo("SUCCEEDED");
        assertThat(found("org-units", "UP-7").getList("items")).hasSize(1);
    }

    private static Response sendWith(String key, String file) {
        return as(ADMIN)
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(file.getBytes(UTF_8))
                .post("/api/v1/org-units/imports");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
