package org.yinuo.complaint.category;

import static org.yinuo.complaint.category.CategoryProblem.COMPLAINT_DETAILS_WRONG;

import com.networknt.schema.Error;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yinuo.platform.Bilingual;
import org.yinuo.platform.problem.FieldAt;
import org.yinuo.platform.problem.Finding;

/** What a case says in the fields of its category, and what is said to whoever fills them in wrongly. */
record Details(Bilingual category, FieldsSchema schema) {

    private static final String WORDS = "complaint-detail.";

    /**
     * @return what was said; a field that is null is one that was left out
     * @throws org.yinuo.platform.problem.ProblemException 422 that says of each field what to do
     */
    Map<String, Object> checked(Map<String, Object> details) {
        var said = new LinkedHashMap<String, Object>();
        details.forEach((name, value) -> {
            if (value != null) said.put(name, value);
        });
        var found = new TreeMap<String, Finding>();
        for (var error : JsonCheck.errors(JsonCheck.schema(rules()), FieldsSchema.write(said))) {
            var finding = finding(error);
            found.putIfAbsent(finding.at().field(), finding);
        }
        if (!found.isEmpty()) throw COMPLAINT_DETAILS_WRONG.with(found.values(), category);
        return said;
    }

    /** The schema without what is only there for people. */
    private String rules() {
        var whole = schema.schema();
        if (whole == null) return FieldsSchema.write(Map.of("type", "object", "additionalProperties", false));
        var properties = new HashMap<String, Object>();
        FieldsSchema.of(whole).fields().forEach((name, field) -> {
            var rules = new HashMap<>(field);
            rules.keySet().removeIf(key -> key.startsWith("x-") || key.equals("title"));
            properties.put(name, rules);
        });
        var rules = new HashMap<>(whole);
        rules.put("properties", properties);
        return FieldsSchema.write(rules);
    }

    private Finding finding(Error error) {
        var named = error.getProperty();
        var name = named == null ? error.getInstanceLocation().getName(-1) : named;
        return new Finding(FieldAt.body("details." + name), WORDS + words(error, name), facts(error, name));
    }

    private String words(Error error, String name) {
        return switch (error.getKeyword()) {
            case "type" ->
                "type-" + schema.fields().getOrDefault(name, Map.of()).get("type");
            case "additionalProperties" -> schema.fields().isEmpty() ? "none-here" : "unknown";
            default -> error.getKeyword();
        };
    }

    /** The title of the field, and what its rule asks for. */
    private List<Object> facts(Error error, String name) {
        if (error.getKeyword().equals("additionalProperties")) return List.of(category, schema.titles());
        var rule = schema.fields().getOrDefault(name, Map.of()).get(error.getKeyword());
        return List.of(
                schema.titleOf(name),
                rule instanceof List<?> list ? options(name, list) : Objects.requireNonNullElse(rule, ""));
    }

    /** What can be chosen, each as people call it, with the value to send. */
    private Bilingual options(String name, List<?> values) {
        return new Bilingual(
                String.join("、", titled(name, "x-enum-titles", values)),
                String.join(", ", titled(name, "x-enum-titles-en", values)));
    }

    private List<String> titled(String name, String key, List<?> values) {
        var titles = (List<?>) schema.fields().getOrDefault(name, Map.of()).getOrDefault(key, values);
        return java.util.stream.IntStream.range(0, values.size())
                .mapToObj(i -> titles.get(i).equals(values.get(i))
                        ? values.get(i).toString()
                        : values.get(i) + " (" + titles.get(i) + ")")
                .toList();
    }
}
