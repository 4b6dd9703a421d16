package org.yinuo.platform.problem;

import static org.yinuo.platform.problem.PlatformProblem.MALFORMED_REQUEST;
import static org.yinuo.platform.problem.PlatformProblem.UNKNOWN_FIELD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** A body that is no JSON, or not the JSON the contract describes. */
final class Misshapen {

    private Misshapen() {}

    static ProblemException problem(JsonProcessingException e) {
        return switch (e) {
            case JsonMappingException wrapper when wrapper.getCause() instanceof ProblemException cause -> cause;
            case UnrecognizedPropertyException unknown ->
                UNKNOWN_FIELD.because(unknown.getPropertyName()).in(FieldAt.body(field(unknown)));
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() -> MALFORMED_REQUEST.because().in(FieldAt.body(field(mapping)));
            default -> MALFORMED_REQUEST.because();
        };
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .substring(1);
    }
}
