package org.yinuo.organization;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.paging.Where;

/** Which people are wanted. */
record StaffQuery(
        @Parameter(description = "A piece of the name or number.") @QueryParam("q") @Size(min = 2, max = 100) @Nullable
        String q,

        @Parameter(description = "Any of these posts.") @QueryParam("post")
        List<StaffPost> post,

        @Parameter(description = "Working here, or left.") @QueryParam("status") @Nullable
        StaffStatus status,

        @Parameter(description = "In this unit or below it.") @QueryParam("unit") @Nullable
        UUID unit) {

    Where conditions() {
        var where = new Where().anyOf("s.post", post);
        if (status != null) where.and("s.status = ?", status.name());
        return q == null ? where : OrgUnitQuery.search(where, "s.number || ' ' || s.name", q);
    }
}
