package org.yinuo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where things are: the repository, and in it {@code .local/}, the one folder that holds all that runs leave behind. */
public final class Folders {

    private Folders() {}

    /** The repository around the working directory: an IDE starts tests in a module, make at the top. */
    public static Path repository() {
        for (@Nullable Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("backend/mvnw"))) {
                return folder;
            }
        }
        throw new LocalStackException("Not inside the repository: start from one of its folders.");
    }

    public static Path local() {
        return created(repository().resolve(".local"));
    }

    public static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that a file lies in, there for it to be written. */
    public static Path around(Path file) {
        return created(Objects.requireNonNull(file.toAbsolutePath().getParent(), "the root is no file"));
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
