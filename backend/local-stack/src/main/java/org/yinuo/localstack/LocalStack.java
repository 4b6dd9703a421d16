package org.yinuo.localstack;

import java.util.Map;

/**
 * PostgreSQL and Keycloak together. {@link #shared} is for tests: it joins the stack that {@code make test} has started,
 * and starts one only where there is none, as in an IDE.
 */
public final class LocalStack implements AutoCloseable {

    /** Names the port of a running server's PostgreSQL; together with the next it makes {@link #shared} join. */
    public static final String POSTGRES_PORT = "YINUO_STACK_POSTGRES_PORT";

    public static final String KEYCLOAK_URL = "YINUO_STACK_KEYCLOAK_URL";

    private final Databases databases;
    private final String keycloakUrl;
    private final Belongings belongings;

    private LocalStack(Databases databases, String keycloakUrl, Belongings belongings) {
        this.databases = databases;
        this.keycloakUrl = keycloakUrl;
        this.belongings = belongings;
    }

    /** One for the whole JVM; what it started ends with the JVM. */
    public static LocalStack shared() {
        return Shared.STACK;
    }

    /** Free ports, data of earlier tests where they ended well, and a disk that nobody waits for. */
    public static LocalStack forTests(Belongings belongings) {
        try {
            return startIn(belongings.add(TestFolder.take()), belongings);
        } catch (RuntimeException e) {
            belongings.close();
            throw e;
        }
    }

    private static LocalStack startIn(TestFolder folder, Belongings belongings) {
        var settings = PostgresSettings.fast(Ports.free(), folder.data(), folder.log("postgresql"));
        var postgres = belongings.add(Postgres.start(settings));
        folder.started(postgres.postmaster());
        Realm.keepOnlyIn(postgres.databases());
        var keycloak = belongings.add(Keycloak.start(Ports.free(), postgres.databases(), folder.log("keycloak")));
        folder.started(keycloak.server());
        keycloak.awaitReady();
        return new LocalStack(postgres.databases(), keycloak.url(), belongings);
    }

    public Databases databases() {
        return databases;
    }

    public String createDatabase(String name) {
        databases.create(name);
        return jdbcUrl(name);
    }

    public String jdbcUrl(String database) {
        return databases.jdbcUrl(database);
    }

    public String keycloakUrl() {
        return keycloakUrl;
    }

    public String issuer() {
        return Keycloak.issuer(keycloakUrl);
    }

    /** What another process must have in its environment to join this stack. */
    public Map<String, String> toJoin() {
        return Map.of(POSTGRES_PORT, Integer.toString(databases.port()), KEYCLOAK_URL, keycloakUrl);
    }

    @Override
    public void close() {
        belongings.close();
    }

    private static LocalStack joinOrStart() {
        var port = System.getenv(POSTGRES_PORT);
        var keycloak = System.getenv(KEYCLOAK_URL);
        if (port != null && keycloak != null) {
            return new LocalStack(new Databases("localhost", Integer.parseInt(port)), keycloak, new Belongings());
        }
        return forTests(new Belongings().endWithJvm());
    }

    /** Loaded, and so started, at the first use. */
    private static final class Shared {
        static final LocalStack STACK = joinOrStart();
    }
}
