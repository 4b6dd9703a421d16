package org.yinuo.organization;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.paging.Where;

/** Which units are wanted. */
record OrgUnitQuery(
        @Parameter(description = "A piece of the name or code.") @QueryParam("q") @Size(min = 2, max = 100) @Nullable
        String q,

        @Parameter(description = "Any of these kinds.") @QueryParam("kind")
        List<UnitKind> kind,

        @Parameter(description = "Active or closed ones.") @QueryParam("status") @Nullable
        UnitStatus status,

        @Parameter(description = "This unit and all below it.") @QueryParam("unit") @Nullable
        UUID unit) {

    Where conditions() {
        var where = new Where().anyOf("u.kind", kind);
        if (status != null) where.and("u.status = ?", status.name());
        return q == null ? where : search(where, "u.code || ' ' || u.name", q);
    }

    /** The index finds what has all pairs of characters; the second condition keeps what has them in a row. */
    static Where search(Where where, String text, String wanted) {
        var piece = wanted.strip().toLowerCase(Locale.ROOT);
        return where.and("bigrams(" + text + ") @> bigrams(?)", piece)
                .and("position(? in lower(" + text + ")) > 0", piece);
    }
}
