package org.yinuo.platform.problem;

import java.util.List;
import java.util.Map;

/** A refusal on its way to the client; the words are chosen when the language is known. */
public final class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<Object> facts;
    private final transient List<FieldAt> fields;
    private final transient Map<String, String> headers;
    private final transient List<Finding> findings;

    ProblemException(ProblemType type, List<Object> facts, List<FieldAt> fields) {
        this(type, facts, fields, Map.of(), List.of());
    }

    ProblemException(
            ProblemType type,
            List<Object> facts,
            List<FieldAt> fields,
            Map<String, String> headers,
            List<Finding> findings) {
        super(type + " " + facts + (fields.isEmpty() ? "" : " at " + fields)
                + (findings.isEmpty() ? "" : " " + findings));
        this.type = type;
        this.facts = facts;
        this.fields = fields;
        this.headers = headers;
        this.findings = findings;
    }

    /** The same refusal, pointing at {@code field}. */
    public ProblemException in(FieldAt field) {
        return new ProblemException(type, facts, List.of(field), headers, findings);
    }

    /** The same refusal with a header on its answer. */
    public ProblemException with(String header, String value) {
        return new ProblemException(type, facts, fields, Map.of(header, value), findings);
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> facts() {
        return facts;
    }

    List<FieldAt> fields() {
        return fields;
    }

    public List<Finding> findings() {
        return findings;
    }

    Map<String, String> headers() {
        return headers;
    }
}
