package org.yinuo.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to start: a command with its additional environment, its folder and the file that takes what it prints.
 *
 * @param onConsole prints to our own console instead: for `make dev`, where the output is the point
 */
public record Program(
        String name, List<String> command, Map<String, String> environment, Path folder, Path log, boolean onConsole) {

    public Program(String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
        this(name, command, environment, folder, log, false);
    }

    public Program printingHere() {
        return new Program(name, command, environment, folder, log, true);
    }

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
