package org.yinuo.complaint.category;

import static org.yinuo.complaint.category.CategoryProblem.CATEGORY_FIELDS_UNUSABLE;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yinuo.platform.problem.FieldAt;
import org.yinuo.platform.problem.Finding;

/** Whether a form can be drawn from a schema: by a schema of schemas, and by what a schema cannot say of itself. */
final class SchemaCheck {

    static final int LARGEST = 16_000;

    private static final Schema OF_SCHEMAS = JsonCheck.schema(resource());
    private static final String WORDS = "fields-schema.";

    private SchemaCheck() {}

    /** @throws org.yinuo.platform.problem.ProblemException 422 that says of each place what is wrong there */
    static void mustBeDrawable(Map<String, Object> schema) {
        var json = FieldsSchema.write(schema);
        if (json.length() > LARGEST) refuse(List.of(at("", "too-large", LARGEST)));
        var found = new TreeMap<String, Finding>();
        for (var error : JsonCheck.errors(OF_SCHEMAS, json)) {
            var finding = finding(error);
            found.putIfAbsent(finding.at().field(), finding);
        }
        if (!found.isEmpty()) refuse(found.values());
        var odd = oddities(FieldsSchema.of(schema));
        if (!odd.isEmpty()) refuse(odd);
    }

    private static void refuse(java.util.Collection<Finding> found) {
        throw CATEGORY_FIELDS_UNUSABLE.with(found);
    }

    private static List<Finding> oddities(FieldsSchema schema) {
        var found = new ArrayList<Finding>();
        schema.required().stream()
                .filter(name -> !schema.fields().containsKey(name))
                .forEach(name -> found.add(at(".required", "required-unknown", name)));
        schema.fields().forEach((name, field) -> {
            var place = ".properties." + name;
            if (isTurned(field, "minimum", "maximum")) found.add(at(place, "turned", "minimum", "maximum"));
            if (isTurned(field, "minLength", "maxLength")) found.add(at(place, "turned", "minLength", "maxLength"));
            if (titlesMissing(field)) found.add(at(place, "titles-missing"));
        });
        return found;
    }

    private static boolean isTurned(Map<String, Object> field, String low, String high) {
        return field.get(low) instanceof Number least
                && field.get(high) instanceof Number most
                && least.doubleValue() > most.doubleValue();
    }

    private static boolean titlesMissing(Map<String, Object> field) {
        return field.get("enum") instanceof List<?> values
                && Arrays.asList("x-enum-titles", "x-enum-titles-en").stream()
                        .map(field::get)
                        .anyMatch(titles -> titles instanceof List<?> list && list.size() != values.size());
    }

    private static Finding finding(Error error) {
        var place = error.getInstanceLocation();
        var path = IntStream.range(0, place.getNameCount())
                .mapToObj(i -> "." + place.getElement(i))
                .collect(Collectors.joining());
        var named = error.getProperty() == null || path.endsWith("." + error.getProperty())
                ? ""
                : "." + error.getProperty();
        return at(path + named, error.getKeyword(), asked(error));
    }

    /** What the rule asks for, as it is written in the schema of schemas. */
    private static String asked(Error error) {
        var rule = error.getSchemaNode();
        return rule == null || rule.isContainer() && rule.isObject() ? "" : rule.toString();
    }

    private static Finding at(String path, String words, Object... facts) {
        return new Finding(FieldAt.body("fieldsSchema" + path), WORDS + words, List.of(facts));
    }

    private static String resource() {
        try (var file = SchemaCheck.class.getResourceAsStream("/fields-schema.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
