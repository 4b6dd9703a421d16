package org.yinuo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Prepares a folder once a machine, even if several processes want it at the same time. */
final class OnlyOnce {

    private OnlyOnce() {}

    /** A mark beside the folder is written last, so that an interrupted preparation is done again. */
    static Path in(Path folder, Consumer<Path> prepare) {
        return marked(folder, folder.resolveSibling(folder.getFileName() + ".ready"), prepare);
    }

    static synchronized Path marked(Path folder, Path mark, Consumer<Path> prepare) {
        var lock = mark.resolveSibling(mark.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!held.isShared() && !Files.exists(mark)) {
                prepare.accept(Folders.created(folder));
                Files.createFile(mark);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
