package org.yinuo.organization.transfer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.table.TableFormat;

/** What is wanted, and as what. */
record ExportQuery(
        @Parameter(description = "This unit and all below it; all the caller sees if absent.")
        @QueryParam("unit")
        @Nullable
        UUID unit,

        @Parameter(description = "`csv` can be imported again; `xlsx` is for reading.")
        @QueryParam("format")
        @DefaultValue("csv")
        TableFormat format) {}
