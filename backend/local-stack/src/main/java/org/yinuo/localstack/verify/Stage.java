package org.yinuo.localstack.verify;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yinuo.localstack.Folders;

/**
 * One command of the whole. With reports its tests are counted one by one; without, the command itself counts as a test.
 *
 * @param reports folders of JUnit's XML files
 */
record Stage(String name, Path folder, List<String> command, Map<String, String> environment, List<Path> reports) {

    private static final Path REPOSITORY = Folders.repository();

    /** Nobody is there to answer, and logs are read as plain text. */
    private static final Map<String, String> UNATTENDED = Map.of("CI", "true", "NO_COLOR", "1");

    static Stage backend(String name, String... arguments) {
        return new Stage(
                name, REPOSITORY.resolve("backend"), concat("./mvnw -B -ntp", arguments), UNATTENDED, List.of());
    }

    static Stage frontend(String name, String... arguments) {
        var command = concat("npx --yes pnpm@12.21.0", arguments);
        return new Stage(name, REPOSITORY.resolve("frontend"), command, UNATTENDED, List.of());
    }

    static Stage repository(String name, String... command) {
        return new Stage(name, REPOSITORY, List.of(command), UNATTENDED, List.of());
    }

    Stage with(Map<String, String> more) {
        var merged = new HashMap<>(environment);
        merged.putAll(more);
        return new Stage(name, folder, command, merged, reports);
    }

    Stage reporting(String... folders) {
        var reports = Stream.of(folders).map(folder::resolve).toList();
        return new Stage(name, folder, command, environment, reports);
    }

    private static List<String> concat(String first, String... rest) {
        return Stream.concat(Stream.of(first.split(" ")), Stream.of(rest)).toList();
    }
}
