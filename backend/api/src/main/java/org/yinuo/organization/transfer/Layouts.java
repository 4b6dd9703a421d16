package org.yinuo.organization.transfer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yinuo.organization.BusinessLine;
import org.yinuo.organization.Formats;
import org.yinuo.organization.StaffPost;
import org.yinuo.organization.StaffStatus;
import org.yinuo.organization.UnitKind;
import org.yinuo.organization.UnitStatus;
import org.yinuo.platform.table.Column;
import org.yinuo.platform.table.Layout;

/** The columns of both files. The SQL of the imports counts on their order. */
final class Layouts {

    static final Layout UNITS = new Layout(List.of(
            Column.matching("code", Formats.CODE, "code").always(),
            Column.text("name", 100).always(),
            Column.oneOf("kind", UnitKind.class, "unit-kind").always(),
            Column.oneOf("business_line", BusinessLine.class, "business-line").always(),
            Column.matching("parent_code", Formats.CODE, "code"),
            Column.oneOf("status", UnitStatus.class, "unit-status"),
            Column.text("address", 200),
            Column.matching("division_code", Formats.DIVISION, "division-code"),
            Column.matching("supervision_phone", Formats.PHONE, "phone"),
            Column.matching("convenience_phone", Formats.PHONE, "phone"),
            Column.matching("enquiry_phone", Formats.PHONE, "phone"),
            Column.reading("opening_hours", "opening-hours", OpeningHoursCell::read)
                    .upTo(OpeningHoursCell.LONGEST),
            Column.reading("market_days", "market-days", MarketDaysCell::read),
            Column.reading("time_zone", "time-zone", Layouts::zone)));

    static final Layout STAFF = new Layout(List.of(
            Column.matching("number", Formats.CODE, "code").always(),
            Column.text("name", 50).always(),
            Column.text("badge_name", 50),
            Column.matching("unit_code", Formats.CODE, "code").always(),
            Column.oneOf("post", StaffPost.class, "staff-post").always(),
            Column.reading("hire_date", "date", Layouts::date),
            Column.text("account", 100),
            Column.oneOf("status", StaffStatus.class, "staff-status")));

    /** Asked for each line; {@link ZoneId} builds the set anew each time. */
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Layouts() {}

    private static @Nullable String zone(String text) {
        return ZONES.contains(text) ? text : null;
    }

    private static @Nullable String date(String text) {
        try {
            var date = LocalDate.parse(text);
            return date.getYear() < 1900 || date.getYear() > 9999 ? null : date.toString();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
