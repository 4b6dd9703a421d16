package org.yinuo.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keycloak's unpacked distribution, built once with the options that cannot change at start. */
final class KeycloakDistribution {

    private KeycloakDistribution() {}

    static Path built() {
        var home = Folders.local().resolve("keycloak-" + Versions.keycloak());
        if (!Files.exists(home.resolve("bin/kc.sh"))) {
            throw new LocalStackException(
                    "Keycloak is not unpacked in %s: run make clean, then try again.".formatted(home));
        }
        return OnlyOnce.marked(home, home.resolve("built-by-yinuo"), KeycloakDistribution::build);
    }

    static Map<String, String> java() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"));
    }

    private static void build(Path home) {
        var command = List.of(
                home.resolve("bin/kc.sh").toString(),
                "build",
                "--db=postgres",
                "--health-enabled=true",
                "--http-management-health-enabled=false"); // else health takes a port of its own
        Child.start(new Program("Keycloak's build", command, java(), home, home.resolve("build.log")))
                .join();
    }
}
