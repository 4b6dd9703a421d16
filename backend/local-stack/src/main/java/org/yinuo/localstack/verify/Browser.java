package org.yinuo.localstack.verify;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium for the browser tests: this machine's, else Debian's package, else Playwright's own. */
final class Browser {

    private Browser() {}

    /** Its environment for Playwright; empty where Playwright brings its own, nothing at all where none could be had. */
    static Optional<Map<String, String>> provide(Stages stages) {
        if (found().isEmpty() && isDebianAsRoot()) {
            stages.prepare(Stage.repository("Chromium installed", "sh", "-c", """
                    export DEBIAN_FRONTEND=noninteractive
                    apt-get update && apt-get install -y chromium fonts-noto-cjk"""));
        }
        return found().map(path -> Optional.of(Map.of("CHROMIUM_PATH", path.toString())))
                .orElseGet(() -> playwrightsOwn(stages));
    }

    private static Optional<Map<String, String>> playwrightsOwn(Stages stages) {
        var installed = stages.prepare(
                Stage.frontend("Playwright's Chromium installed", "exec", "playwright", "install", "chromium"));
        return installed ? Optional.of(Map.of()) : Optional.empty();
    }

    private static Optional<Path> found() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(Browser::onPath)
                .findFirst();
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    private static boolean isDebianAsRoot() {
        return "root".equals(System.getProperty("user.name"))
                && onPath("apt-get").findAny().isPresent();
    }
}
