package org.yinuo.localstack.run;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.yinuo.localstack.Belongings;
import org.yinuo.localstack.Child;
import org.yinuo.localstack.Folders;
import org.yinuo.localstack.Keycloak;
import org.yinuo.localstack.LocalStackException;
import org.yinuo.localstack.Postgres;
import org.yinuo.localstack.PostgresSettings;
import org.yinuo.localstack.Program;

/** Starts all of it, says where it is, and stays until it is stopped. */
public final class Run {

    private final Settings settings = Settings.fromEnvironment();
    private final Belongings belongings = new Belongings().endWithJvm();
    private final boolean reloading;

    private Run(boolean reloading) {
        this.reloading = reloading;
    }

    public static void built() throws InterruptedException {
        new Run(false).start();
    }

    public static void reloading() throws InterruptedException {
        new Run(true).start();
    }

    /** What ends because we were told to stop is no accident, at whatever point of the start it comes. */
    private void start() throws InterruptedException {
        try {
            startAndWatch();
        } catch (LocalStackException e) {
            if (!belongings.isClosed()) {
                throw e;
            }
        }
    }

    private void startAndWatch() throws InterruptedException {
        Folders.delete(Settings.logs());
        var postgres = Steps.timed(
                "PostgreSQL %s on port %d".formatted(Postgres.version(), settings.postgresPort()), this::postgres);
        var supervision = new Supervision(postgres, belongings);
        postgres.databases().create(Settings.DATABASE);
        var jdbcUrl = postgres.databases().jdbcUrl(Settings.DATABASE);
        startApplication(postgres, jdbcUrl, supervision);
        supervision.watchUntilStopped();
    }

    private Postgres postgres() {
        return belongings.add(Postgres.start(
                PostgresSettings.durable(settings.postgresPort(), settings.data(), settings.log("postgresql"))));
    }

    /** Keycloak and the API start side by side: the API asks for Keycloak's keys only when the first person comes. */
    private void startApplication(Postgres postgres, String jdbcUrl, Supervision supervision) {
        var keycloakStep = Steps.begin("Keycloak %s on port %d".formatted(Keycloak.version(), settings.keycloakPort()));
        var keycloak =
                belongings.add(Keycloak.start(settings.keycloakPort(), postgres.databases(), settings.log("keycloak")));
        supervision.watch(keycloak.server());
        var application = new Application(jdbcUrl, keycloak.issuer(), settings.apiPort(), settings.webPort());
        startApi(application, jdbcUrl, supervision);
        startWeb(application, supervision);
        keycloak.awaitReady();
        keycloakStep.done();
        welcome(application.address(), keycloak.url());
    }

    private void startApi(Application application, String jdbcUrl, Supervision supervision) {
        var step = Steps.begin("API on port " + settings.apiPort());
        var log = settings.log("api");
        var api = keep(reloading ? application.reloadingApi(log) : application.api(Artefacts.api(), log), supervision);
        application.awaitApi(api);
        step.done();
        var network = Steps.begin("Network");
        network.say(DemonstrationNetwork.loadIfEmpty(jdbcUrl));
    }

    private void startWeb(Application application, Supervision supervision) {
        var step = Steps.begin("Web server on port " + settings.webPort());
        var log = settings.log("web");
        var web = keep(reloading ? application.reloadingWeb(log) : application.web(Artefacts.web(), log), supervision);
        application.awaitWeb(web);
        step.done();
    }

    private Child keep(Program program, Supervision supervision) {
        return supervision.watch(belongings.add(Child.start(program)));
    }

    private static void welcome(String address, String keycloak) {
        var logins = Arrays.stream(Logins.values()).map(Logins::line).collect(Collectors.joining("\n"));
        System.out.printf("""

                Yinuo is at %s (sign-in and its console at %s). Ctrl-C stops it; data stay in .local/.
                Logins, the password is yinuo-local for each:
                %s
                """, address, keycloak, logins);
    }
}
