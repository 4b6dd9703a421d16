package org.yinuo.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Versioned;

/** A unit, whole, with what this caller may do to it. */
record OrgUnitView(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-000000000002")
        UUID id,

        @Schema(description = "Grows with every change; the ETag.", examples = "3")
        long version,

        @Schema(description = "Code, unique in the network.", examples = "42010203")
        String code,

        @Schema(description = "Name.", examples = "武汉市江岸支局") String name,

        @Schema(description = "Kind.", examples = "BRANCH") UnitKind kind,

        @Schema(description = "Business line.", examples = "MAIL")
        BusinessLine businessLine,

        @Schema(description = "Whether it serves.", examples = "ACTIVE")
        UnitStatus status,

        @Schema(description = "The unit it stands under, if the caller sees that.") @Nullable
        UnitRef parent,

        @Schema(description = "From the caller's top unit down to the parent.")
        List<UnitRef> ancestors,

        @Schema(description = "Street address.", examples = "武汉市江岸区中山大道 1012 号") @Nullable
        String address,

        @Schema(description = "Administrative division (GB/T 2260).", examples = "420102") @Nullable
        String divisionCode,

        @Schema(description = "Where service is complained of (监督投诉).", examples = "027-85500185") @Nullable
        String supervisionPhone,

        @Schema(description = "Convenience services (便民).", examples = "027-85500186") @Nullable
        String conveniencePhone,

        @Schema(description = "Enquiries (咨询).", examples = "027-85500187") @Nullable
        String enquiryPhone,

        @Schema(description = "When it is open; none means not known.")
        List<OpeningInterval> openingHours,

        @Schema(description = "Market days (赶集日): days of the month.", examples = "[3, 13, 23]")
        List<Integer> marketDays,

        @Schema(description = "IANA time zone.", examples = "Asia/Shanghai")
        String timeZone,

        @Schema(description = "Why it was closed, if it is.", examples = "并入江岸中心支局") @Nullable
        String closedBecause,

        @Schema(description = "What this caller may do to it now.")
        Set<UnitAction> availableActions)
        implements Versioned {

    static OrgUnitView of(OrgUnit unit, List<UnitRef> ancestors, Set<UnitAction> actions) {
        var details = unit.details();
        return new OrgUnitView(
                unit.id(),
                unit.version(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.businessLine(),
                unit.status(),
                ancestors.isEmpty() ? null : ancestors.getLast(),
                ancestors,
                details.address(),
                details.divisionCode(),
                details.supervisionPhone(),
                details.conveniencePhone(),
                details.enquiryPhone(),
                details.openingHours(),
                Arrays.stream(details.marketDays()).map(Short::intValue).toList(),
                details.timeZone(),
                unit.closedBecause(),
                actions);
    }
}
