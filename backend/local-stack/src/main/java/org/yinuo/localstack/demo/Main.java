package org.yinuo.localstack.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.yinuo.localstack.Databases;

/**
 * A network of any size, for measurements:
 *
 * <pre>
 * Main --units 620000 --staff 1000000 --cases 1000000 --url jdbc:postgresql://… --user … --password …
 * Main --units 620000 --staff 1000000 --csv-units FILE --csv-staff FILE
 * </pre>
 *
 * Besides {@code --seed NUMBER} and {@code --now INSTANT}.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var options = Options.of(arguments);
        var started = Instant.now();
        var network = new DemoNetwork(options.size(), options.seed(), options.clock());
        say("Planned", started);
        writeCsv(network, options);
        load(network, options);
    }

    private static void writeCsv(DemoNetwork network, Options options) throws IOException {
        var files = new CsvFiles(network);
        var units = options.find("csv-units");
        var staff = options.find("csv-staff");
        var started = Instant.now();
        if (units != null) {
            files.writeUnits(Path.of(units));
            say("Wrote " + units, started);
        }
        if (staff != null) {
            files.writeStaff(Path.of(staff));
            say("Wrote " + staff, started);
        }
    }

    private static void load(DemoNetwork network, Options options) throws SQLException {
        var url = options.find("url");
        if (url == null) {
            return;
        }
        var started = Instant.now();
        var user = options.get("user", Databases.USER);
        try (var connection = DriverManager.getConnection(url, user, options.get("password", Databases.PASSWORD))) {
            say("Loaded " + network.into(connection), started);
        }
    }

    private static void say(String what, Instant since) {
        double seconds = Duration.between(since, Instant.now()).toMillis() / 1_000.0;
        System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, seconds);
    }
}
