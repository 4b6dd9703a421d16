package org.yinuo.complaint.template;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.kind.ComplaintType;

/** Which templates are wanted; without filters, all that serve the caller's unit or one below it. */
record AnswerTemplateQuery(
        @Parameter(
                description =
                        "That serve cases of this category: its own, those of the categories above it, and those for all.")
        @QueryParam("category")
        @Size(max = 32)
        @Nullable
        String category,

        @Parameter(description = "That serve cases of this type.") @QueryParam("type") @Nullable
        ComplaintType type,

        @Parameter(description = "That serve cases of this unit.") @QueryParam("unit") @Nullable
        UUID unit,

        @Parameter(description = "A piece of a name or of the text.")
        @QueryParam("q")
        @Size(min = 2, max = 100)
        @Nullable
        String q) {}
