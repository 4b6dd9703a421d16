package org.yinuo.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Bean Validation's findings as ours. */
final class Violations {

    private Violations() {}

    static List<Problem.Violation> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(Violations::violation)
                .sorted(Comparator.comparing(Problem.Violation::field).thenComparing(Problem.Violation::message))
                .toList();
    }

    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath();
        var field = field(path);
        return new Problem.Violation(field, part(path, field), violation.getMessage());
    }

    /** Drops the method and the parameter's name, which are ours and not the client's; a missing body has no field. */
    private static String field(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.PARAMETER)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    /** Query parameters arrive together in one bean, which every resource calls {@code query} or {@code page}. */
    private static FieldAt.Part part(Path path, String field) {
        var parameter = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PARAMETER)
                .map(Path.Node::getName)
                .findFirst()
                .orElse("");
        return parameter.equals("query") || parameter.equals("page") ? FieldAt.Part.QUERY : FieldAt.Part.BODY;
    }
}
