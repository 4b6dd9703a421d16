package org.yinuo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinuo.localstack.Belongings;
import org.yinuo.localstack.Child;
import org.yinuo.localstack.Databases;
import org.yinuo.localstack.LocalStack;
import org.yinuo.localstack.Ports;
import org.yinuo.localstack.Postgres;
import org.yinuo.localstack.PostgresSettings;
import org.yinuo.localstack.Waiting;
import org.yinuo.localstack.run.Application;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Network;
import org.yinuo.testing.Network.Unit;
import org.yinuo.testing.People;

/** The built API, with its database killed under load. */
class DatabaseLossIT {

    private static final int CLIENTS = 8;

    /** Eight people who type fast: well below the limit of requests a minute. */
    private static final Duration BREATH = Duration.ofMillis(50);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Response> others = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean loading = new AtomicBoolean(true);

    @Test
    void theApiSaysSoAndGoesOnByItselfWithEveryAcknowledgedCase(@TempDir Path folder) throws Exception {
        try (var belongings = new Belongings()) {
            var postgres = belongings.add(Postgres.start(
                    PostgresSettings.durable(Ports.free(), folder.resolve("data"), folder.resolve("postgresql.log"))));
            postgres.databases().create("loss");
            var application = new Application(
                    postgres.databases().jdbcUrl("loss"), LocalStack.shared().issuer(), Ports.free(), Ports.free());
            var built = Path.of("target", "quarkus-app").toAbsolutePath();
            application.awaitApi(belongings.add(Child.start(application.api(built, folder.resolve("api.log")))));
            build(application.jdbcUrl());

            loseTheDatabaseUnderLoad(postgres, application.apiPort());

            assertThat(others).isNotEmpty().allSatisfy(DatabaseLossIT::isToldToComeAgain);
            assertThat(keptIds(application.jdbcUrl())).containsAll(acknowledged);
        }
    }

    private static void isToldToComeAgain(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(503);
        assertThat(refused.<String>path("type")).isEqualTo("urn:yinuo:problem:database-unavailable");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
    }

    private void loseTheDatabaseUnderLoad(Postgres postgres, int port) {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) clients.submit(() -> register(port));
            loseTheDatabase(postgres);
        }
    }

    private void loseTheDatabase(Postgres postgres) {
        try {
            await().atMost(PATIENCE).until(() -> acknowledged.size() > 20);
            postgres.postmaster().handle().destroyForcibly();
            await().atMost(PATIENCE).until(() -> others.size() > 20);
            postgres.restart();
            int before = acknowledged.size();
            await().atMost(PATIENCE).until(() -> acknowledged.size() > before + 20);
        } finally {
            loading.set(false);
        }
    }

    private void register(int port) {
        while (loading.get()) {
            var answer = given().port(port)
                    .contentType(ContentType.JSON)
                    .auth()
                    .oauth2(People.token(People.CLERK, LocalStack.shared().issuer()))
                    .body(Bodies.newComplaint(Unit.OUTLET))
                    .post("/api/v1/complaints");
            if (answer.statusCode() == 201) acknowledged.add(answer.path("id"));
            else others.add(answer);
            Waiting.pause(BREATH);
        }
    }

    private static void build(String jdbcUrl) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl, Databases.USER, Databases.PASSWORD)) {
            Network.build(connection);
        }
    }

    private static List<String> keptIds(String jdbcUrl) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl, Databases.USER, Databases.PASSWORD);
                var rows = connection.createStatement().executeQuery("select id::text from complaint")) {
            var ids = new ArrayList<String>();
            while (rows.next()) ids.add(rows.getString(1));
            return ids;
        }
    }
}
