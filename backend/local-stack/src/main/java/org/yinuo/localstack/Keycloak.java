package org.yinuo.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Keycloak with the local realm, its data in the same PostgreSQL. */
public final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int port;
    private final Child server;

    private Keycloak(int port, Child server) {
        this.port = port;
        this.server = server;
    }

    /** Returns at once; {@link #awaitReady} waits, so that other things may start meanwhile. */
    public static Keycloak start(int port, Databases databases, Path log) {
        var home = KeycloakDistribution.built();
        Realm.placeIn(home);
        databases.create(Realm.database());
        var command = List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized", "--import-realm");
        var environment = environment(port, databases.jdbcUrl(Realm.database()));
        return new Keycloak(port, Child.start(new Program("Keycloak", command, environment, home, log)));
    }

    public static String version() {
        return Versions.keycloak();
    }

    public void awaitReady() {
        Waiting.until(() -> Http.isUp(url(port) + "/health/ready"), server, PATIENCE);
    }

    public String url() {
        return url(port);
    }

    public String issuer() {
        return issuer(url());
    }

    public Child server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }

    public static String issuer(String url) {
        return url + "/realms/" + Realm.NAME;
    }

    private static String url(int port) {
        return "http://localhost:" + port;
    }

    private static Map<String, String> environment(int port, String jdbcUrl) {
        var environment = new HashMap<>(KeycloakDistribution.java());
        environment.put("KC_DB_URL", jdbcUrl);
        environment.put("KC_DB_USERNAME", Databases.USER);
        environment.put("KC_DB_PASSWORD", Databases.PASSWORD);
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_CACHE", "local"); // one server: no cluster to look for
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", url(port));
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:warn"); // else it logs each of our questions
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Databases.PASSWORD);
        environment.put(
                "JAVA_OPTS_APPEND",
                "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC"); // starts sooner on few cores
        return environment;
    }
}
