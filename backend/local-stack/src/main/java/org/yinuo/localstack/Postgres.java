package org.yinuo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server whose postmaster is our own child, so that its death is noticed and it can start again on the same
 * data; {@code pg_ctl} would hide both.
 */
public final class Postgres implements AutoCloseable {

    /** Recovery after a crash may have gigabytes of log to read. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PostgresSettings settings;
    private final Databases databases;
    private volatile Child postmaster;

    private Postgres(PostgresSettings settings) {
        this.settings = settings;
        this.databases = new Databases("localhost", settings.port());
        this.postmaster = start();
    }

    public static Postgres start(PostgresSettings settings) {
        if (!Files.exists(settings.data().resolve("PG_VERSION"))) {
            initialize(settings);
        }
        return new Postgres(settings);
    }

    public static String version() {
        return Versions.postgresql().replaceAll("\\.0$", "");
    }

    public Databases databases() {
        return databases;
    }

    public Child postmaster() {
        return postmaster;
    }

    /** After the postmaster died: the same data, recovered by the server from its log. */
    public void restart() {
        postmaster.close();
        postmaster = start();
    }

    @Override
    public void close() {
        postmaster.stop("INT"); // "fast": connections are ended, nothing is lost
    }

    private Child start() {
        var command = new ArrayList<>(List.of("-D", settings.data().toString()));
        settings.parameters().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        var child = Child.start(program("postgres", "PostgreSQL", command, settings.log()));
        Waiting.until(databases::answer, child, PATIENCE);
        databases.ensureOwner();
        return child;
    }

    private static void initialize(PostgresSettings settings) {
        var password = Folders.around(settings.data()).resolve("initial-password");
        try {
            Files.writeString(password, Databases.PASSWORD);
            Child.start(program("initdb", "initdb", initdbOptions(settings, password), settings.log()))
                    .join();
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The builtin C.UTF-8 sorts by code point on every system alike and never changes with a system's upgrade. */
    private static List<String> initdbOptions(PostgresSettings settings, Path password) {
        var options = new ArrayList<>(List.of("-D", settings.data().toString(), "-U", Databases.SUPERUSER));
        options.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password, "--encoding=UTF8"));
        options.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        if (!settings.durable()) {
            options.add("--no-sync");
        }
        return options;
    }

    private static Program program(String program, String name, List<String> arguments, Path log) {
        var home = PostgresBinaries.unpacked();
        var command = new ArrayList<>(Superuser.laidDown());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return new Program(name, command, Map.of("LC_ALL", "C"), home, log);
    }
}
