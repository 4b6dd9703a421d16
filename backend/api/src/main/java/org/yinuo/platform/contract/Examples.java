package org.yinuo.platform.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Builds the example of each body from the examples of its fields, so that each is written once, where the field is. */
final class Examples {

    private static final String REF = "#/components/schemas/";

    private final OpenAPI contract;

    Examples(OpenAPI contract) {
        this.contract = contract;
    }

    void complete() {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(Examples::contents)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(this::complete);
        contract.getComponents().getResponses().values().stream()
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .forEach(this::complete);
    }

    private static Stream<Content> contents(Operation operation) {
        var sent = Stream.ofNullable(operation.getRequestBody()).flatMap(body -> Stream.ofNullable(body.getContent()));
        var answered = operation.getResponses().getAPIResponses().values().stream()
                .flatMap(answer -> Stream.ofNullable(answer.getContent()));
        return Stream.concat(sent, answered);
    }

    private void complete(MediaType body) {
        if (body.getExample() == null && body.getSchema() != null) body.setExample(of(body.getSchema()));
    }

    private @Nullable Object of(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) return value(schema);
        if (schema.getRef() != null) return of(named(schema.getRef()));
        if (schema.getAllOf() != null && !schema.getAllOf().isEmpty())
            return of(schema.getAllOf().getFirst());
        if (schema.getAnyOf() != null && !schema.getAnyOf().isEmpty())
            return of(schema.getAnyOf().getFirst());
        if (schema.getItems() != null) return listOf(of(schema.getItems()));
        if (schema.getProperties() != null) return fields(schema.getProperties());
        return schema.getEnumeration() == null ? null : schema.getEnumeration().getFirst();
    }

    private Map<String, Object> fields(Map<String, Schema> properties) {
        var example = new LinkedHashMap<String, Object>();
        properties.forEach((name, property) -> {
            var value = of(property);
            if (value != null) example.put(name, value);
        });
        return example;
    }

    private static List<Object> listOf(@Nullable Object item) {
        return item == null ? List.of() : List.of(item);
    }

    private static Object value(Schema schema) {
        return schema.getExamples().getFirst();
    }

    private Schema named(String ref) {
        return Objects.requireNonNull(contract.getComponents().getSchemas().get(ref.substring(REF.length())), ref);
    }
}
