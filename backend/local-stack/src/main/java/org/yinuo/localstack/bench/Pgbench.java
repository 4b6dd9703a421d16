package org.yinuo.localstack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yinuo.localstack.Databases;
import org.yinuo.localstack.LocalStackException;

/** PostgreSQL's own load program, where the machine has one: it runs a statement as fast as the server gives it. */
record Pgbench(Path program, Databases databases, String database, Load load) {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    static Optional<Pgbench> find(Databases databases, String database, Load load) {
        return places().filter(Files::isExecutable).findFirst().map(it -> new Pgbench(it, databases, database, load));
    }

    private static Stream<Path> places() {
        var onPath = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "pgbench"));
        var debian = Stream.of("18", "17", "16", "15")
                .map(version -> Path.of("/usr/lib/postgresql", version, "bin/pgbench"));
        return Stream.concat(onPath, debian);
    }

    /** Transactions a second of a script with as many connections as the load has. */
    double perSecond(String script) {
        try {
            var file = Files.writeString(Files.createTempFile("yinuo", ".sql"), script);
            var command = List.of(
                    program.toString(),
                    "-n",
                    "-M",
                    "prepared",
                    "-f",
                    file.toString(),
                    "-c",
                    Integer.toString(load.connections()),
                    "-j",
                    "2",
                    "-T",
                    Long.toString(load.measured().toSeconds()),
                    "-h",
                    databases.host(),
                    "-p",
                    Integer.toString(databases.port()),
                    "-U",
                    Databases.USER,
                    database);
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", Databases.PASSWORD);
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes());
            Files.delete(file);
            var rate = RATE.matcher(said);
            if (process.waitFor() != 0 || !rate.find()) throw new LocalStackException("pgbench: " + said);
            return Double.parseDouble(rate.group(1));
        } catch (IOException e) {
            throw new LocalStackException("pgbench did not run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted while pgbench ran", e);
        }
    }
}
