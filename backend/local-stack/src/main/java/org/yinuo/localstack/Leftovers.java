package org.yinuo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers in a file which processes run, for the case that we are killed before we can end them. A process counts as ours
 * only if it also began when ours did: ids are used again.
 */
final class Leftovers {

    private final Path file;

    Leftovers(Path file) {
        this.file = file;
    }

    boolean exist() {
        return Files.exists(file);
    }

    void remember(ProcessHandle process) {
        var line = "%d %s%n".formatted(process.pid(), begin(process));
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        try (var lines = Files.lines(file)) {
            lines.map(Leftovers::process).flatMap(Optional::stream).toList().forEach(Leftovers::stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    private static Optional<ProcessHandle> process(String line) {
        var parts = line.split(" ", 2);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process -> parts.length == 2 && begin(process).equals(parts[1]));
    }

    private static String begin(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
