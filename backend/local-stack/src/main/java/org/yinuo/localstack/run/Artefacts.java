package org.yinuo.localstack.run;

import java.nio.file.Path;
import org.yinuo.localstack.Folders;

/** Copies of what was built, so that a build or `make test` beside a running stack does not pull files from under it. */
final class Artefacts {

    private Artefacts() {}

    static Path api() {
        return Folders.local().resolve("run/api");
    }

    static Path web() {
        return Folders.local().resolve("run/web");
    }
}
