package org.yinuo.complaint.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinuo.platform.Language;
import org.yinuo.platform.problem.Finding;
import org.yinuo.platform.problem.ProblemException;
import org.yinuo.platform.problem.Words;

/** From which schemas a form can be drawn, and what is said of the others. */
class SchemaCheckTest {

    private static final String TITLES = "'title': '项', 'x-title-en': 'Item'";

    @Test
    void everyKindOfFieldCanBeDrawn() {
        assertThatCode(() -> SchemaCheck.mustBeDrawable(schema("""
                        {'$schema': 'https://json-schema.org/draft/2020-12/schema', 'type': 'object', 'required': ['a'],
                         'additionalProperties': false, 'properties': {
                            'a': {'type': 'string', 'minLength': 1, 'maxLength': 40, %1$s},
                            'b': {'type': 'number', 'minimum': 0, 'maximum': 10.5, %1$s},
                            'c': {'type': 'integer', %1$s},
                            'd': {'type': 'boolean', %1$s},
                            'e': {'type': 'string', 'format': 'date', %1$s},
                            'f': {'type': 'string', 'enum': ['A', 'B'], 'x-enum-titles': ['甲', '乙'],
                                  'x-enum-titles-en': ['First', 'Second'], %1$s}}}""".formatted(TITLES))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type': 'array', 'properties': {'a': {'type': 'string', TITLES}}}                  | fieldsSchema.type
            {'type': 'object'}                                                                  | fieldsSchema.properties
            {'type': 'object', 'properties': {}}                                                | fieldsSchema.properties
            {'type': 'object', 'properties': {'a': {'type': 'string'}}}                         | fieldsSchema.properties.a.title
            {'type': 'object', 'properties': {'a': {'type': 'object', TITLES}}}                 | fieldsSchema.properties.a.type
            {'type': 'object', 'properties': {'a': {'$ref': '#/b', 'type': 'string', TITLES}}}  | fieldsSchema.properties.a.$ref
            {'type': 'object', 'properties': {'a': {'type': 'number', 'format': 'date', TITLES}}} | fieldsSchema.properties.a.type
            {'type': 'object', 'properties': {'a': {'type': 'string', 'format': 'email', TITLES}}} | fieldsSchema.properties.a.format
            {'type': 'object', 'properties': {'a': {'type': 'string', 'pattern': '(a+)+', TITLES}}} | fieldsSchema.properties.a.pattern
            {'type': 'object', 'properties': {'a': {'type': 'string', 'maxLength': 100000, TITLES}}} | fieldsSchema.properties.a.maxLength
            {'type': 'object', 'properties': {'a': {'type': 'string', 'enum': [], TITLES}}}     | fieldsSchema.properties.a.enum
            {'type': 'object', 'properties': {'a': {'type': 'string', 'title': ' ', 'x-title-en': 'A'}}} | fieldsSchema.properties.a.title
            {'type': 'object', 'required': ['b'], 'properties': {'a': {'type': 'string', TITLES}}} | fieldsSchema.required
            {'type': 'object', 'properties': {'a': {'type': 'number', 'minimum': 2, 'maximum': 1, TITLES}}} | fieldsSchema.properties.a
            {'type': 'object', 'properties': {'a': {'type': 'string', 'enum': ['A'], 'x-enum-titles': ['甲', '乙'], 'x-enum-titles-en': ['A'], TITLES}}} | fieldsSchema.properties.a
            """)
    void whatCannotBeDrawnIsNamedByItsPlace(String json, String place) {
        var found = refused(schema(json.replace("TITLES", TITLES)));
        assertThat(found).extracting(finding -> finding.at().field()).contains(place);
        for (var finding : found) {
            for (var language : Language.values()) {
                assertThat(Words.say(finding.words(), finding.facts(), language))
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void twentyFieldsAreManyAndOneMoreIsTooMany() {
        SchemaCheck.mustBeDrawable(ofSize(20));
        assertThat(refused(ofSize(21))).extracting(Finding::words).containsExactly("fields-schema.maxProperties");
    }

    @Test
    void theFieldsKeepTheirOrder() {
        var schema = FieldsSchema.read(FieldsSchema.of(ofSize(20)).json());
        assertThat(new ArrayList<>(schema.fields().keySet()))
                .isEqualTo(new ArrayList<>(FieldsSchema.of(ofSize(20)).fields().keySet()));
    }

    private static java.util.List<Finding> refused(Map<String, Object> schema) {
        var refusal = (ProblemException) catchThrowable(() -> SchemaCheck.mustBeDrawable(schema));
        assertThat(refusal).as(schema.toString()).isNotNull();
        assertThat(refusal.type()).isEqualTo(CategoryProblem.CATEGORY_FIELDS_UNUSABLE);
        return refusal.findings();
    }

    private static Map<String, Object> ofSize(int fields) {
        var properties = new LinkedHashMap<String, Object>();
        IntStream.range(0, fields)
                .forEach(i -> properties.put(
                        "f" + (fields - i) % 7 + "x" + i,
                        Map.of("type", "string", "title", "项", "x-title-en", "Item")));
        return Map.of("type", "object", "properties", properties);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> schema(String json) {
        try {
            return new ObjectMapper().readValue(json.replace('\'', '"'), LinkedHashMap.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
