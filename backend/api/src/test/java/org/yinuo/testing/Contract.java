package org.yinuo.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** The contract, read from its JSON form, which the build writes beside {@code openapi.yaml}. */
public final class Contract {

    /** The tests run in {@code backend/api}. */
    public static final Path COMMITTED = Path.of("..", "..", "openapi.yaml");

    public static final Path GENERATED = Path.of("target", "openapi", "openapi.yaml");

    private static final List<Operation> OPERATIONS = find();

    /** One operation. */
    public record Operation(Method method, String path, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        public String tag() {
            return node.path("tags").path(0).asText();
        }

        public boolean hasParameter(String name) {
            return StreamSupport.stream(node.path("parameters").spliterator(), false)
                    .anyMatch(parameter -> parameter.path("name").asText().equals(name));
        }

        public boolean needsRevision() {
            return hasParameter("If-Match");
        }

        /** The status of its success. */
        public int success() {
            return StreamSupport.stream(
                            ((Iterable<String>) () -> node.path("responses").fieldNames()).spliterator(), false)
                    .filter(status -> status.startsWith("2"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    private Contract() {}

    public static List<Operation> operations() {
        return OPERATIONS;
    }

    private static List<Operation> find() {
        return read().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Operation(
                                Method.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                                path.getKey(),
                                operation.getValue())))
                .toList();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(GENERATED.resolveSibling("openapi.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
