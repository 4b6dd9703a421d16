package org.yinuo.organization;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit in a list or a tree. */
record OrgUnitItem(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-000000000002")
        UUID id,

        @Schema(description = "Code, unique in the network.", examples = "42010203")
        String code,

        @Schema(description = "Name.", examples = "武汉市江岸支局") String name,

        @Schema(description = "Kind.", examples = "BRANCH") UnitKind kind,

        @Schema(description = "Business line.", examples = "MAIL")
        BusinessLine businessLine,

        @Schema(description = "Whether it serves.", examples = "ACTIVE")
        UnitStatus status,

        @Schema(description = "The unit it stands under.", examples = "019c5d6e-7c00-7000-8000-000000000001") @Nullable
        UUID parentId,

        @Schema(description = "Whether units stand under it.", examples = "true")
        boolean hasChildren,

        @Schema(description = "From the caller's top unit down to the parent.")
        List<UnitRef> ancestors) {

    static OrgUnitItem of(OrgUnit unit, boolean hasChildren, List<UnitRef> ancestors) {
        return new OrgUnitItem(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.businessLine(),
                unit.status(),
                unit.parentId(),
                hasChildren,
                ancestors);
    }
}
