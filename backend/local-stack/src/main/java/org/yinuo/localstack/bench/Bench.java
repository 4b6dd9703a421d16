package org.yinuo.localstack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.Databases;
import org.yinuo.localstack.Keycloak;
import org.yinuo.localstack.LocalStackException;

/**
 * Measures a running stack ({@code make run} in another window) and prints what came out, with ratios. It writes cases, so
 * it is not for a network whose figures matter. {@code BENCH_SECONDS} and {@code BENCH_WARM_UP} say how long each takes.
 */
public final class Bench {

    private static final int CONNECTIONS = 16;
    private static final String CASE = """
            {"type": "COMPLAINT", "channel": "VISIT", "categoryCode": "DELIVERY_DELAY", "unitId": "%s",
             "customer": {"name": "陈桂兰", "phone": "13800001234"}, "text": "邮件延误三天仍未收到,请尽快查实处理。"}""";

    private final String api = "http://127.0.0.1:" + number("API_PORT", 8081);
    private final String issuer = Keycloak.issuer("http://localhost:" + number("KEYCLOAK_PORT", 8180));
    private final Databases databases = new Databases("localhost", number("POSTGRES_PORT", 5433));
    private final String database = System.getenv().getOrDefault("BENCH_DATABASE", "yinuo");
    private final Load load = new Load(
            CONNECTIONS,
            Duration.ofSeconds(number("BENCH_WARM_UP", 30)),
            Duration.ofSeconds(number("BENCH_SECONDS", 20)));

    private Bench() {}

    public static void run() {
        try {
            new Bench().all();
        } catch (SQLException e) {
            throw new LocalStackException("No database to measure (is `make run` up?): " + e.getMessage(), e);
        }
    }

    private void all() throws SQLException {
        System.out.printf(
                "%d connections, %s warming up and %s measured each; load average %.1f before%n",
                load.connections(),
                load.warmUp(),
                load.measured(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
        creating();
        reading();
        try (var connection = connect()) {
            for (var pages : Pages.ofEveryHeight(connection)) {
                listing(pages);
            }
        }
    }

    private void creating() throws SQLException {
        var unit = ask("clerk", "/api/v1/me").at("/unit/id").asText();
        var byApi = load.run(worker -> {
            var client = client("clerk");
            return () -> client.create(
                    "/api/v1/complaints",
                    CASE.formatted(unit),
                    UUID.randomUUID().toString());
        });
        System.out.println(byApi.line("Creating a case: API"));
        var template = UUID.fromString(
                ask("clerk", "/api/v1/complaints?limit=1").at("/items/0/id").asText());
        var bare = bare(template);
        System.out.println(bare.line("Creating a case: the same rows by JDBC"));
        System.out.println(byApi.share("Creating a case: share of JDBC", bare));
    }

    private Figures bare(UUID template) throws SQLException {
        var connections = new ArrayList<Connection>();
        try {
            return load.run(worker -> {
                var connection = connect();
                connections.add(connection);
                return CaseInserts.like(template, connection);
            });
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private void reading() {
        var id = ask("clerk", "/api/v1/complaints?limit=1").at("/items/0/id").asText();
        var byApi = load.run(worker -> {
            var client = client("clerk");
            return () -> client.fetch("/api/v1/complaints/" + id);
        });
        compare("Reading a case", byApi, "select * from complaint where id = '%s';".formatted(id));
    }

    private void listing(Pages pages) {
        var first = load.run(worker -> {
            var client = client("admin");
            return () -> client.fetch(pages.request());
        });
        compare("Page 1 of closed cases, " + pages.who(), first, pages.sql() + ";");
        var cursor = cursorAfter(pages, 1_000);
        if (cursor == null) return;
        var thousandth = load.run(worker -> {
            var client = client("admin");
            return () -> client.fetch(pages.request() + "&cursor=" + cursor);
        });
        System.out.println(thousandth.line("Page 1,000, " + pages.who()));
        System.out.println(thousandth.share("Page 1,000: share of page 1's rate", first));
    }

    /** The cursor of a far page, reached with the largest pages; none if the list is shorter. */
    private @Nullable String cursorAfter(Pages pages, int page) {
        var cursor = "";
        for (int rows = 0; rows < page * 20; rows += 200) {
            var path = pages.request().replace("limit=20", "limit=200") + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            cursor = ask("admin", path).path("nextCursor").asText("");
            if (cursor.isEmpty()) return null;
        }
        return cursor;
    }

    private void compare(String what, Figures byApi, String sql) {
        System.out.println(byApi.line(what + ": API"));
        Pgbench.find(databases, database, load).ifPresent(pgbench -> {
            double rate = pgbench.perSecond(sql);
            System.out.printf(Locale.ROOT, "  %-46s %9.0f /s%n", what + ": pgbench", rate);
            System.out.printf(Locale.ROOT, "  %-46s %9.2f%n", what + ": share of pgbench", byApi.perSecond() / rate);
        });
    }

    private JsonNode ask(String account, String path) {
        try {
            return client(account).get(path);
        } catch (java.io.IOException e) {
            throw new LocalStackException("The API does not answer (is `make run` up?): " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted", e);
        }
    }

    private Client client(String account) {
        return new Client(api, issuer, account);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(databases.jdbcUrl(database), Databases.USER, Databases.PASSWORD);
    }

    private static int number(String variable, int preset) {
        var value = System.getenv().getOrDefault(variable, "");
        return value.isEmpty() ? preset : Integer.parseInt(value);
    }
}
