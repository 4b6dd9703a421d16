package org.yinuo.complaint.category;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Bilingual;

/**
 * The fields of a category, from and to JSON Schema (draft 2020-12) of the kind a form can be drawn from: flat, each field
 * with its title in both languages. {@code fields-schema.json} says what may stand in one.
 */
record FieldsSchema(Map<String, Map<String, Object>> fields, List<String> required) {

    static final FieldsSchema NONE = new FieldsSchema(Map.of(), List.of());

    static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** Of a text whose field does not say more: no case grows without bounds. */
    private static final int LONGEST = 500;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    static FieldsSchema read(String json) {
        try {
            return of(JSON.readValue(json, OBJECT));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column holds JSON", e);
        }
    }

    /** @param schema that passed {@link SchemaCheck} */
    @SuppressWarnings("unchecked")
    static FieldsSchema of(Map<String, Object> schema) {
        var fields = (Map<String, Map<String, Object>>) schema.getOrDefault("properties", Map.of());
        var required = (List<String>) schema.getOrDefault("required", List.of());
        return new FieldsSchema(fields, required);
    }

    /** One form of all of them, in their order. */
    static FieldsSchema merged(List<FieldsSchema> all) {
        var fields = new LinkedHashMap<String, Map<String, Object>>();
        var required = new ArrayList<String>();
        all.forEach(each -> {
            fields.putAll(each.fields());
            required.addAll(each.required());
        });
        return new FieldsSchema(fields, required);
    }

    /** As it is shown, complete: nothing else may be said, and every text has an end; none without fields. */
    @Nullable
    Map<String, Object> schema() {
        if (fields.isEmpty()) return null;
        var bounded = new LinkedHashMap<String, Object>();
        fields.forEach((name, field) -> bounded.put(name, bounded(field)));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", DRAFT);
        schema.put("type", "object");
        schema.put("properties", bounded);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    String json() {
        return write(schema() == null ? Map.of("type", "object", "properties", Map.of()) : schema());
    }

    Bilingual titleOf(String name) {
        var field = fields.getOrDefault(name, Map.of());
        return new Bilingual(
                (String) field.getOrDefault("title", name), (String) field.getOrDefault("x-title-en", name));
    }

    /** All titles, as an enumeration for people. */
    Bilingual titles() {
        var all = fields.keySet().stream().map(this::titleOf).toList();
        return new Bilingual(
                String.join("、", all.stream().map(Bilingual::zh).toList()),
                String.join(", ", all.stream().map(Bilingual::en).toList()));
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps and lists are always written", e);
        }
    }

    private static Map<String, Object> bounded(Map<String, Object> field) {
        if (!"string".equals(field.get("type")) || field.containsKey("enum") || field.containsKey("format"))
            return field;
        var bounded = new LinkedHashMap<>(field);
        bounded.putIfAbsent("maxLength", LONGEST);
        return bounded;
    }
}
