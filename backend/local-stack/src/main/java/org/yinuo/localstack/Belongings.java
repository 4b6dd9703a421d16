package org.yinuo.localstack;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started so far, ended in reverse order: at the end, when a later start fails, or when we are told to stop. */
public final class Belongings implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /** What is started after the end was asked for ends at once. */
    public <T extends AutoCloseable> T add(T belonging) {
        synchronized (started) {
            if (!closed) {
                started.push(belonging);
                return belonging;
            }
        }
        end(belonging);
        throw new LocalStackException("Stopped while starting");
    }

    /** Ctrl-C, SIGTERM and an ordinary exit all end what was started. */
    public Belongings endWithJvm() {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            close();
                            Child.endAll();
                        },
                        "end-what-was-started"));
        return this;
    }

    public boolean isClosed() {
        synchronized (started) {
            return closed;
        }
    }

    @Override
    public void close() {
        synchronized (started) {
            closed = true;
            while (!started.isEmpty()) {
                end(started.pop());
            }
        }
    }

    private static void end(AutoCloseable belonging) {
        try {
            belonging.close();
        } catch (Exception e) {
            // the others must end all the same
            System.err.printf("%s did not stop: %s%n", belonging, e.getMessage());
        }
    }
}
