package org.yinuo.localstack.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.yinuo.localstack.Databases;

/** A network of any size, for measurements; {@code --help} says how. */
public final class Main {

    private static final String HELP = """
            A network of any size, for measurements. From the folder backend/local-stack, after `./mvnw -pl local-stack package`:

                java -Xmx300m -cp 'target/classes:target/lib/*' org.yinuo.localstack.demo.Main \\
                    --units 620000 --staff 1000000 --cases 1000000 --open 100000 \\
                    --url jdbc:postgresql://127.0.0.1:5433/yinuo

            The database has the API's tables and no units yet. The sweep of the API would begin while its tables are still
            being filled: start the API behind it. A million cases over 62,000 units took six minutes on two
            busy cores, 100,000 of them open, most of it PostgreSQL's own work; the loader held less than 50 MB.

            --units, --staff, --cases   how many
            --open                      so many more cases of the last ten days stand still on their way, their clocks running
            --seed, --now               another network; up to another moment (an instant such as 2026-11-25T04:00:00Z)
            --url, --user, --password   loads it into this database
            --csv-units, --csv-staff    writes it into files as the API imports them
            """;

    private Main() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
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
