package org.yinuo.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted. */
public record PageQuery(
        @Parameter(description = "How many entries at most; 1 to 200.")
        @QueryParam("limit")
        @DefaultValue("20")
        @Min(1)
        @Max(200)
        int limit,

        @Parameter(description = "`nextCursor` of the page before.") @QueryParam("cursor") @Size(max = 500) @Nullable
        String cursor,

        @Parameter(
                description = "`exact` asks for `total` as well.",
                schema = @Schema(type = SchemaType.STRING, enumeration = "exact"))
        @QueryParam("count")
        @Pattern(regexp = "exact", message = "{yinuo.count}")
        @Nullable
        String count) {

    /** One more than is shown: the one more says that there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    public boolean counts() {
        return count != null;
    }
}
