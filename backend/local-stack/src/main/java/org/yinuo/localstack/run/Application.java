package org.yinuo.localstack.run;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yinuo.localstack.Child;
import org.yinuo.localstack.Databases;
import org.yinuo.localstack.Folders;
import org.yinuo.localstack.Http;
import org.yinuo.localstack.Program;
import org.yinuo.localstack.Waiting;

/** The API and the pages, as programs: built ones for people and browser tests, or reloading ones for development. */
public record Application(String jdbcUrl, String issuer, int apiPort, int webPort) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path REPOSITORY = Folders.repository();

    /** @param built the folder that Quarkus' build filled */
    public Program api(Path built, Path log) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Program("API", List.of(java, "-jar", "quarkus-run.jar"), apiEnvironment(), built, log);
    }

    Program reloadingApi(Path log) {
        var command = List.of("./mvnw", "-q", "-pl", "api", "-am", "quarkus:dev", "-Dquarkus.console.enabled=false");
        return new Program("API", command, apiEnvironment(), REPOSITORY.resolve("backend"), log).printingHere();
    }

    /** @param built the folder that Vite's build filled */
    public Program web(Path built, Path log) {
        return vite(List.of("preview", "--outDir", built.toString()), log);
    }

    Program reloadingWeb(Path log) {
        return vite(List.of(), log).printingHere();
    }

    public void awaitApi(Child api) {
        Waiting.until(() -> Http.isUp("http://127.0.0.1:%d/q/health/ready".formatted(apiPort)), api, PATIENCE);
    }

    public void awaitWeb(Child web) {
        Waiting.until(() -> Http.isUp("http://127.0.0.1:%d/".formatted(webPort)), web, PATIENCE);
    }

    public String address() {
        return "http://localhost:" + webPort;
    }

    private Program vite(List<String> arguments, Path log) {
        var frontend = REPOSITORY.resolve("frontend");
        var programs = frontend.resolve("node_modules/.bin");
        var command = new ArrayList<>(List.of(programs.resolve("vite").toString()));
        command.addAll(arguments);
        command.add("--strictPort");
        var environment = Map.of(
                "WEB_PORT", Integer.toString(webPort),
                "API_PORT", Integer.toString(apiPort),
                "PATH", programs + File.pathSeparator + System.getenv("PATH")); // the project's own Node comes first
        return new Program("Web server", command, environment, frontend, log);
    }

    private Map<String, String> apiEnvironment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "QUARKUS_DATASOURCE_JDBC_URL",
                jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME",
                Databases.USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                Databases.PASSWORD,
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                issuer,
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(apiPort));
    }
}
