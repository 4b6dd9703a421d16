package org.yinuo.localstack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ctrl-C reaches every process of the terminal's group at once. Children get a session of their own, where the system can
 * do that, so that only we hear it and end them in order: the API before its database.
 */
final class Sessions {

    private static final boolean SETSID = onPath("setsid");

    private Sessions() {}

    static List<String> own(List<String> command) {
        if (!SETSID) {
            return command;
        }
        var detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(command);
        return detached;
    }

    static boolean onPath(String program) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
