package org.yinuo.localstack.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.yinuo.localstack.Belongings;
import org.yinuo.localstack.Folders;
import org.yinuo.localstack.LocalStack;
import org.yinuo.localstack.LocalStackException;
import org.yinuo.localstack.run.Steps;

/** Everything that is tested, on a stack of its own, so that it may run beside `make run`. */
public final class Verify {

    private static final String PASS_ON =
            "-Dmaven.test.failure.ignore=true"; // the reports tell; the jar is needed after

    private final Stages stages = new Stages(Folders.local().resolve("log/test"));
    private final Belongings belongings = new Belongings().endWithJvm();

    private Verify() {}

    /** The exit status. */
    public static int everything() {
        return new Verify().all();
    }

    /** What needs nothing running. */
    public static int lint() {
        var stages = new Stages(Folders.local().resolve("log/lint"));
        if (installed(stages)) {
            lint(stages);
        }
        return stages.summary();
    }

    private int all() {
        var starting = CompletableFuture.supplyAsync(this::stack); // Keycloak takes its time: the frontend goes first
        var built = installed(stages) && frontend();
        try {
            onStack(starting.join(), built);
        } catch (CompletionException e) {
            stages.fail("The local stack did not start: " + e.getCause());
        }
        belongings.close();
        return stages.summary();
    }

    private LocalStack stack() {
        var step = Steps.begin("");
        var stack = LocalStack.forTests(belongings);
        step.say("PostgreSQL on port %d and %s".formatted(stack.databases().port(), stack.keycloakUrl()));
        return stack;
    }

    private void onStack(LocalStack stack, boolean frontendBuilt) {
        stages.run(Stage.backend("Backend", "verify", "-fae", PASS_ON)
                .with(stack.toJoin())
                .reporting(
                        "local-stack/target/surefire-reports",
                        "api/target/surefire-reports",
                        "api/target/failsafe-reports"));
        if (frontendBuilt) {
            journeys(stack);
        } else {
            stages.fail("Browser tests: not run, since the frontend was not built");
        }
    }

    private boolean frontend() {
        lint(stages);
        stages.run(Stage.frontend("Frontend unit tests", "run", "test").reporting("reports"));
        return stages.run(Stage.frontend("Frontend build and budgets", "run", "build"));
    }

    private void journeys(LocalStack stack) {
        var browser = Browser.provide(stages);
        if (browser.isEmpty()) {
            stages.fail("Browser tests: not run, since no Chromium could be had");
            return;
        }
        try (var site = Site.start(stack, stages::log)) {
            var environment = new HashMap<>(browser.get());
            environment.putAll(Map.of("E2E_BASE_URL", site.address(), "E2E_ISSUER", stack.issuer()));
            stages.run(Stage.frontend("Browser tests", "run", "e2e")
                    .with(environment)
                    .reporting("reports"));
        } catch (LocalStackException e) {
            stages.fail("Browser tests: the site did not start: " + e.getMessage());
        }
    }

    private static boolean installed(Stages stages) {
        return stages.prepare(Stage.frontend("Frontend's packages", "install", "--frozen-lockfile"));
    }

    private static void lint(Stages stages) {
        stages.run(Stage.backend("Java format", "-q", "spotless:check"));
        stages.run(Stage.frontend("Frontend lint", "run", "lint"));
        stages.run(Stage.frontend("Contract lint", "run", "lint:openapi"));
        stages.run(Stage.repository(
                "Compose file", "npx", "--yes", "dclint@3.1.0", "--max-warnings", "0", "docker-compose.yml"));
        stages.run(ClientDrift.stage());
    }
}
