package org.yinuo.localstack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a server runs: for people (nothing acknowledged is lost) or for tests (nothing waits for the disk). */
public record PostgresSettings(int port, Path data, Path log, boolean durable) {

    public static PostgresSettings durable(int port, Path data, Path log) {
        return new PostgresSettings(port, data, log, true);
    }

    public static PostgresSettings fast(int port, Path data, Path log) {
        return new PostgresSettings(port, data, log, false);
    }

    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("port", Integer.toString(port));
        parameters.put("listen_addresses", "localhost");
        parameters.put("unix_socket_directories", ""); // its path would be too long in a deep folder
        parameters.put("timezone", "UTC");
        parameters.put("log_timezone", "UTC");
        parameters.put("max_connections", "200");
        parameters.put("jit", "off"); // our queries are short: compiling them costs more than they do
        parameters.put("random_page_cost", "1.1"); // solid state
        parameters.put("max_wal_size", "4GB"); // imports of a whole network without a checkpoint a minute
        parameters.putAll(durable ? Map.of("shared_buffers", "512MB") : careless());
        return parameters;
    }

    private static Map<String, String> careless() {
        return Map.of(
                "shared_buffers", "128MB",
                "fsync", "off",
                "synchronous_commit", "off",
                "full_page_writes", "off");
    }
}
