package org.yinuo.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What lies on the class path. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        var stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new LocalStackException(
                    "%s is not on the class path: build with backend/mvnw package.".formatted(name));
        }
        return stream;
    }

    static byte[] bytes(String name) {
        try (var stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
