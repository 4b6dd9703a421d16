package org.yinuo.localstack.run;

import java.nio.file.Path;
import org.yinuo.localstack.Folders;
import org.yinuo.localstack.LocalStackException;

/** The ports, each by a variable of its own, and where data and logs lie. */
record Settings(int webPort, int apiPort, int keycloakPort, int postgresPort) {

    static final String DATABASE = "yinuo";

    static Settings fromEnvironment() {
        return new Settings(
                port("WEB_PORT", 8080),
                port("API_PORT", 8081),
                port("KEYCLOAK_PORT", 8180),
                port("POSTGRES_PORT", 5433));
    }

    Path data() {
        return Folders.local().resolve("data");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    static Path logs() {
        return Folders.local().resolve("log/run");
    }

    private static int port(String variable, int preset) {
        var value = System.getenv().getOrDefault(variable, "");
        if (value.isEmpty()) {
            return preset;
        }
        if (!value.matches("\\d{1,5}")) {
            throw new LocalStackException("%s=%s is not a port.".formatted(variable, value));
        }
        return Integer.parseInt(value);
    }
}
