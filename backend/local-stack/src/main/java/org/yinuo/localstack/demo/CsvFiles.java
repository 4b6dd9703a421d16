package org.yinuo.localstack.demo;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.organization.Staffing;
import org.yinuo.localstack.demo.organization.Unit;
import org.yinuo.localstack.demo.organization.Units;

/** Units and staff as the API imports them. */
final class CsvFiles {

    private static final String UNITS = "code,name,kind,business_line,parent_code,status,address,division_code,"
            + "supervision_phone,convenience_phone,enquiry_phone,opening_hours,market_days,time_zone";
    private static final String STAFF = "number,name,badge_name,unit_code,post,hire_date,account,status";

    private static final Pattern SPECIAL = Pattern.compile("[,\"\r\n]");

    private final Units units;
    private final Staffing staffing;

    CsvFiles(DemoNetwork network) {
        units = network.units();
        staffing = network.staffing();
    }

    void writeUnits(Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            line(writer, (Object[]) UNITS.split(","));
            for (int index = 0; index < units.tree().size(); index++) {
                unit(writer, units.unit(index));
            }
        }
    }

    void writeStaff(Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            line(writer, (Object[]) STAFF.split(","));
            for (int unit = 0; unit < units.tree().size(); unit++) {
                staffOf(unit, writer);
            }
        }
    }

    private static void unit(Writer writer, Unit unit) throws IOException {
        var days = unit.marketDays().stream().map(String::valueOf).collect(Collectors.joining(";"));
        var phones = unit.phones();
        line(
                writer,
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.line(),
                unit.parentCode(),
                unit.status(),
                unit.address(),
                unit.divisionCode(),
                phones.supervision(),
                phones.convenience(),
                phones.enquiry(),
                unit.hours().csv(),
                days,
                "Asia/Shanghai");
    }

    private void staffOf(int unit, Writer writer) throws IOException {
        int first = staffing.first(unit);
        for (int index = first; index < first + staffing.count(unit); index++) {
            var one = staffing.member(index, unit);
            var code = units.code(unit);
            line(
                    writer,
                    one.number(),
                    one.name(),
                    one.badgeName(),
                    code,
                    one.post(),
                    one.hireDate(),
                    one.account(),
                    one.status());
        }
    }

    private static void line(Writer writer, @Nullable Object... fields) throws IOException {
        writer.write(Arrays.stream(fields).map(CsvFiles::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String field(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return SPECIAL.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
