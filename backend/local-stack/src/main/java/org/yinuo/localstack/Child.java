package org.yinuo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that we started, and that we end by its own id, with whatever it started itself. */
public final class Child implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int LAST_LINES = 20;
    private static final Set<Child> LIVING = ConcurrentHashMap.newKeySet();
    private static volatile boolean ending;

    private final Program program;
    private final Process process;

    private Child(Program program, Process process) {
        this.program = program;
        this.process = process;
    }

    public static Child start(Program program) {
        Folders.around(program.log());
        var builder = new ProcessBuilder(Sessions.own(program.command()))
                .directory(program.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(
                        program.onConsole()
                                ? Redirect.INHERIT
                                : Redirect.appendTo(program.log().toFile()));
        builder.environment().putAll(program.environment());
        try {
            return new Child(program, builder.start()).registered();
        } catch (IOException e) {
            throw new LocalStackException("%s did not start: %s".formatted(program.name(), e.getMessage()), e);
        }
    }

    /** The last word of a JVM that ends: also what was not yet in anyone's keeping must not outlive it. */
    static void endAll() {
        ending = true;
        LIVING.forEach(Child::close);
    }

    private Child registered() {
        LIVING.add(this);
        process.onExit().thenRun(() -> LIVING.remove(this));
        if (ending) {
            close();
            throw new LocalStackException("Stopped while %s was started".formatted(name()));
        }
        return this;
    }

    public String name() {
        return program.name();
    }

    public Path log() {
        return program.log();
    }

    public long pid() {
        return process.pid();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Runs to the end; says what it printed if it failed. */
    public void join() {
        if (waitFor() != 0) {
            throw new LocalStackException(obituary());
        }
    }

    /** The exit status, at the end. */
    public int waitFor() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted while %s ran".formatted(name()), e);
        }
    }

    /** How it ended, with the last lines of its log. */
    public String obituary() {
        return "%s (process %d) ended with status %d. The last lines of %s:%n%s"
                .formatted(name(), pid(), process.exitValue(), log(), String.join("\n", lastLines(LAST_LINES)));
    }

    @Override
    public void close() {
        stop("TERM");
    }

    /** By a signal of the program's own liking; after a time of grace all that is left is killed. */
    public void stop(String signal) {
        var family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        if (process.isAlive()) {
            Signals.send(signal, process.toHandle());
        }
        awaitEnd();
        family.forEach(ProcessHandle::destroyForcibly);
    }

    private void awaitEnd() {
        try {
            process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public List<String> lastLines(int count) {
        if (!Files.exists(log())) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log(), StandardCharsets.UTF_8)) {
            var last = lines.toList();
            return last.subList(Math.max(0, last.size() - count), last.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
