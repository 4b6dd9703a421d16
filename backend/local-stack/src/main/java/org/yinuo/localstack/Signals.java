package org.yinuo.localstack;

import java.io.IOException;

/** Signals that {@link ProcessHandle} has no method for: PostgreSQL's fast shutdown is SIGINT. */
final class Signals {

    private Signals() {}

    static void send(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
