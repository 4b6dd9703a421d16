package org.yinuo.localstack;

import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root. In a user namespace of its own, root is nobody and still owns its files. */
final class Superuser {

    private static final List<String> LAID_DOWN = isRoot() ? List.of("unshare", "--user") : List.of();

    private Superuser() {}

    static List<String> laidDown() {
        if (!LAID_DOWN.isEmpty() && !succeeds("unshare", "--user", "true")) {
            throw new LocalStackException("PostgreSQL does not run as root and this system forbids user namespaces:"
                    + " start as an ordinary user.");
        }
        return LAID_DOWN;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
