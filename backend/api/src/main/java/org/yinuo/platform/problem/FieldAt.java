package org.yinuo.platform.problem;

/** A field of the request, and the part of the request it stands in. */
public record FieldAt(String field, Part in) {

    /** The parts of a request. */
    public enum Part {
        BODY,
        QUERY,
        PATH,
        HEADER
    }

    public static FieldAt body(String field) {
        return new FieldAt(field, Part.BODY);
    }

    public static FieldAt query(String field) {
        return new FieldAt(field, Part.QUERY);
    }
}
