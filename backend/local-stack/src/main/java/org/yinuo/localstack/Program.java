package org.yinuo.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What to start: a command with its additional environment, its folder and the file that takes what it prints. */
public record Program(String name, List<String> command, Map<String, String> environment, Path folder, Path log) {

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
