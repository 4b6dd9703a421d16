package org.yinuo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The first folder of {@code .local/test} that no other test run holds. Its data are kept, which saves Keycloak's first
 * start, unless the last run did not end well: without fsync such data are not to be trusted.
 */
final class TestFolder implements AutoCloseable {

    private final Path folder;
    private final FileLock lock;
    private final Leftovers leftovers;

    private TestFolder(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.leftovers = new Leftovers(folder.resolve("processes"));
    }

    static TestFolder take() {
        for (int number = 1; ; number++) {
            var folder = Folders.created(Folders.local().resolve("test").resolve(Integer.toString(number)));
            var lock = tryLock(folder.resolve("lock"));
            if (lock != null) {
                return new TestFolder(folder, lock).cleaned();
            }
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log(String name) {
        return folder.resolve(name + ".log");
    }

    void started(Child child) {
        leftovers.remember(child.handle());
    }

    @Override
    public void close() {
        leftovers.forget();
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestFolder cleaned() {
        if (leftovers.exist()) {
            leftovers.stop();
            Folders.delete(data());
            leftovers.forget();
        }
        return this;
    }

    private static @Nullable FileLock tryLock(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lockOf(channel);
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another stack of this very JVM
        }
    }
}
