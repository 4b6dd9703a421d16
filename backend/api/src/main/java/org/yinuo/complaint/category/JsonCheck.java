package org.yinuo.complaint.category;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Checks JSON by a schema. */
final class JsonCheck {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private JsonCheck() {}

    static Schema schema(String json) {
        return REGISTRY.getSchema(json, InputFormat.JSON);
    }

    /** A format is an annotation in this draft unless one asks for more: here {@code date} must be a date. */
    static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
