package org.yinuo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions that the parent pom names. */
final class Versions {

    private static final Properties PROPERTIES = load();

    private Versions() {}

    static String postgresql() {
        return PROPERTIES.getProperty("postgresql");
    }

    static String keycloak() {
        return PROPERTIES.getProperty("keycloak");
    }

    private static Properties load() {
        var properties = new Properties();
        try (var stream = Resources.open("versions.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
