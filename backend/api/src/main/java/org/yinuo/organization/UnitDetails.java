package org.yinuo.organization;

import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a unit is, when it is open, and whom to call there. */
@Embeddable
record UnitDetails(
        @Nullable String address,
        @Nullable String divisionCode,
        @Nullable String supervisionPhone,
        @Nullable String conveniencePhone,
        @Nullable String enquiryPhone,
        @JdbcTypeCode(SqlTypes.JSON) List<OpeningInterval> openingHours,
        @JdbcTypeCode(SqlTypes.ARRAY) Short[] marketDays,
        String timeZone) {

    static UnitDetails of(OrgUnitChange change) {
        return new UnitDetails(
                change.address(),
                change.divisionCode(),
                change.supervisionPhone(),
                change.conveniencePhone(),
                change.enquiryPhone(),
                change.openingHours() == null ? List.of() : change.openingHours(),
                change.marketDays() == null
                        ? new Short[0]
                        : change.marketDays().stream().map(Integer::shortValue).toArray(Short[]::new),
                change.timeZone() == null ? Formats.DEFAULT_ZONE : change.timeZone());
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
