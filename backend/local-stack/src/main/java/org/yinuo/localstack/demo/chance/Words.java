package org.yinuo.localstack.demo.chance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words, one a line; what begins with # is said to people. */
public final class Words {

    private static final String FOLDER = "/org/yinuo/localstack/demo/";

    private Words() {}

    public static List<String> of(String name) {
        try (var file = Words.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("No list of words " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
