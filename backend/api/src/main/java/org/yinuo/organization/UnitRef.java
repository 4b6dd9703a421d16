package org.yinuo.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as other things name it. */
@Schema(description = "A unit as other things name it.")
public record UnitRef(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-000000000001")
        UUID id,

        @Schema(description = "Code, unique in the network.", examples = "42010203")
        String code,

        @Schema(description = "Name.", examples = "武汉市江岸支局") String name,

        @Schema(description = "Kind.", examples = "BRANCH") UnitKind kind) {}
