package org.yinuo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.yinuo.localstack.run.Application;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Network;
import org.yinuo.testing.Network.Unit;
import org.yinuo.testing.People;

/** The built API, with its database killed under load. */
class DatabaseLossIT {

    private static final int CLIENTS = 8;

    private final ConcurrentLinkedQueue<Response> answers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean loading = new AtomicBoolean(true);

    @Test
    void theApiSaysSoAndGoesOnByItselfWithEveryAcknowledgedCase(@TempDir Path folder) throws Exception {
        var stack = LocalStack.shared();
        try (var belongings = new Belongings()) {
            var postgres = belongings.add(Postgres.start(
                    PostgresSettings.durable(Ports.free(), folder.resolve("data"), folder.resolve("postgresql.log"))));
            postgres.databases().create("loss");
            var application =
                    new Application(postgres.databases().jdbcUrl("loss"), stack.issuer(), Ports.free(), Ports.free());
            var api = belongings.add(Child.start(
                    application.api(Path.of("target", "quarkus-app").toAbsolutePath(), folder.resolve("api.log"))));
            application.awaitApi(api);
            build(application.jdbcUrl());

            loseTheDatabaseUnderLoad(postgres, application.apiPort());

            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 503)
                    .isNotEmpty()
                    .allSatisfy(refused -> {
                        assertThat(refused.<String>path("type")).isEqualTo("urn:yinuo:problem:database-unavailable");
                        assertThat(Integer.parseInt(refused.header("Retry-After")))
                                .isPositive();
                    });
            assertThat(answers).extracting(Response::statusCode).containsOnly(201, 503);
            assertThat(keptIds(application.jdbcUrl())).containsAll(acknowledged());
        }
    }

    private void loseTheDatabaseUnderLoad(Postgres postgres, int port) {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) clients.submit(() -> register(port));
            await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged().size() > 20);
            postgres.postmaster().handle().destroyForcibly();
            await().atMost(Duration.ofSeconds(60)).until(() -> refused() > 20);
            postgres.restart();
            int before = acknowledged().size();
            await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged().size() > before + 20);
            loading.set(false);
        }
    }

    private void register(int port) {
        while (loading.get()) {
            answers.add(asClerk(port).body(Bodies.newComplaint(Unit.OUTLET)).post("/api/v1/complaints"));
        }
    }

    private static RequestSpecification asClerk(int port) {
        var token = People.token(People.CLERK, LocalStack.shared().issuer());
        return given().port(port).contentType(ContentType.JSON).auth().oauth2(token);
    }

    private List<String> acknowledged() {
        return answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("id"))
                .toList();
    }

    private long refused() {
        return answers.stream().filter(answer -> answer.statusCode() == 503).count();
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
