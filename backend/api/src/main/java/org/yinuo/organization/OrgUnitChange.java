package org.yinuo.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a unit in place. Its code stays, and its place in the tree changes by a move. */
record OrgUnitChange(
        @Schema(description = "Name.", examples = "武汉市江岸支局") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "Business line.", examples = "MAIL") @NotNull
        BusinessLine businessLine,

        @Schema(description = "Street address.", examples = "武汉市江岸区中山大道 1012 号") @Size(max = 200) @Nullable
        String address,

        @Schema(
                description = "Administrative division (GB/T 2260): 6 digits, 9 or 12 for towns and villages.",
                examples = "420102")
        @Pattern(regexp = Formats.DIVISION, message = "{yinuo.division-code}")
        @Nullable
        String divisionCode,

        @Schema(description = "Where service is complained of (监督投诉).", examples = "027-85500185")
        @Pattern(regexp = Formats.PHONE, message = "{yinuo.phone}")
        @Nullable
        String supervisionPhone,

        @Schema(description = "Convenience services (便民).", examples = "027-85500186")
        @Pattern(regexp = Formats.PHONE, message = "{yinuo.phone}")
        @Nullable
        String conveniencePhone,

        @Schema(description = "Enquiries (咨询).", examples = "027-85500187")
        @Pattern(regexp = Formats.PHONE, message = "{yinuo.phone}")
        @Nullable
        String enquiryPhone,

        @Schema(description = "When it is open; none means not known.") @Size(max = 50) @Nullable
        List<@Valid @NotNull OpeningInterval> openingHours,

        @Schema(description = "Market days (赶集日): days of the month.", examples = "[3, 13, 23]")
        @Size(max = 31)
        @Nullable
        List<@NotNull @Min(1) @Max(31) Integer> marketDays,

        @Schema(description = "IANA time zone; Asia/Shanghai if absent.", examples = "Asia/Shanghai")
        @Size(max = 50)
        @KnownZone
        @Nullable
        String timeZone) {}
