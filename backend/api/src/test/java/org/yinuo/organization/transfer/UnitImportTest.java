package org.yinuo.organization.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.Files.UNITS;
import static org.yinuo.testing.Files.errors;
import static org.yinuo.testing.Files.found;
import static org.yinuo.testing.Files.imported;
import static org.yinuo.testing.Files.send;
import static org.yinuo.testing.Files.unit;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.as;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Files;

@ApiTest
class UnitImportTest {

    private static final String OUTLET =
            "GT-2,古田二路支局,OUTLET,MAIL,GT-1,ACTIVE,古田二路 8 号,420104,027-83400185,'+86 27 834,,"
                    + "MONDAY 09:00-12:00;TUESDAY 14:00-17:30,3;13,Asia/Urumqi\n";

    @Test
    void linesInAnyOrderBuildTheTree() {
        var job = imported("org-units", UNITS + OUTLET + unit("GT-1", "古田支局", "BRANCH", "COUNTY_2"));

        assertThat(job.getString("status")).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("doneLines")).isEqualTo(2);
        var item = found("org-units", "GT-2");
        assertThat(item.getList("items[0].ancestors.code"))
                .containsExactly("GROUP", "PROVINCE", "CITY", "COUNTY_2", "GT-1");
        var view = as(ADMIN)
                .get("/api/v1/org-units/" + item.getString("items[0].id"))
                .jsonPath();
        assertThat(view.getString("conveniencePhone")).isEqualTo("+86 27 834");
        assertThat(view.getString("openingHours[1].from")).isEqualTo("14:00");
        assertThat(view.getList("marketDays")).containsExactly(3, 13);
        assertThat(view.getString("timeZone")).isEqualTo("Asia/Urumqi");
    }

    @Test
    void eachKindOfBadLineIsNamedAndNothingIsImported() {
        var lines = String.join(
                "",
                unit("BAD-1", "", "OUTPOST", "COUNTY"), // 2
                "BAD-2,名,OUTLET,MAIL,BRANCH,ACTIVE,,4201,x,,,09:00,32,Mars\n", // 3
                unit("BAD-3", "三", "OUTLET", "NOWHERE"), // 4
                unit("BAD-3", "又三", "OUTLET", "BRANCH"), // 5
                unit("BAD-4", "四", "CITY", "BRANCH"), // 6
                unit("BAD-5", "五", "OUTLET", ""), // 7
                unit("BAD-6", "六", "GROUP", ""), // 8
                unit("STATION", "站", "STATION", "OUTLET_2"), // 9
                unit("CITY_2", "市", "COUNTY", "PROVINCE"), // 10
                unit("GROUP", "集团", "GROUP", "", "CLOSED"), // 11
                unit("COUNTY_4", "县", "COUNTY", "PROVINCE_3", "CLOSED"), // 12
                unit("PROVINCE_3", "省", "PROVINCE", "GROUP", "CLOSED"), // 13
                unit("BAD-7", "七", "DEPARTMENT", "PROVINCE_3"), // 14
                "BAD-8,only,three\n"); // 15

        var job = imported("org-units", UNITS + lines);

        assertThat(job.getString("status")).isEqualTo("FAILED");
        assertThat(job.getString("failure")).startsWith("Lines are wrong");
        var errors = errors(job);
        assertThat(errors).hasSize(job.getInt("errorCount"));
        assertThat(errors.stream().map(error -> error.substring(0, error.indexOf(':'))))
                .containsExactlyInAnyOrder(
                        "2 name",
                        "2 kind",
                        "3 division_code",
                        "3 supervision_phone",
                        "3 opening_hours",
                        "3 market_days",
                        "3 time_zone",
                        "4 parent_code",
                        "5 code",
                        "6 kind",
                        "7 parent_code",
                        "8 kind",
                        "9 parent_code",
                        "10 kind",
                        "11 status",
                        "11 status",
                        "11 status",
                        "12 status",
                        "13 status",
                        "14 parent_code",
                        "15 null");
        assertThat(errors)
                .contains("4 parent_code: There is no unit \"NOWHERE\", neither in the file nor in the network")
                .contains("12 status: It still has 1 open case(s) and cannot close");
        assertThat(found("org-units", "BAD-").getList("items")).isEmpty();
        assertThat(found("org-units", "COUNTY_4").getString("items[0].status")).isEqualTo("ACTIVE");
    }

    @Test
    void parentsThatFormACircleAreRefused() {
        var job = imported(
                "org-units",
                UNITS
                        + unit("RING-1", "一", "OUTLET", "RING-2")
                        + unit("RING-2", "二", "OUTLET", "RING-1")
                        + unit("RING-3", "三", "OUTLET", "BRANCH"));

        assertThat(errors(job)).hasSize(2).allMatch(error -> error.contains("circle"));
        assertThat(found("org-units", "RING-").getList("items")).isEmpty();
    }

    @Test
    void aKnownCodeIsChangedInPlaceAndOneThatIsTheSameIsNotTouched() {
        imported(
                "org-units",
                UNITS + unit("SAME-1", "甲", "BRANCH", "COUNTY_2") + unit("SAME-2", "乙", "BRANCH", "COUNTY_2"));

        var job = imported(
                "org-units",
                UNITS + unit("SAME-1", "甲", "BRANCH", "COUNTY_2") + unit("SAME-2", "丙", "BRANCH", "COUNTY_2"));

        assertThat(job.getString("status")).isEqualTo("SUCCEEDED");
        assertThat(versionOf("SAME-1")).isZero();
        assertThat(versionOf("SAME-2")).isEqualTo(1);
        assertThat(found("org-units", "SAME-2").getString("items[0].name")).isEqualTo("丙");
    }

    @Test
    void anEmptyStatusLeavesAClosedUnitClosed() {
        imported("org-units", UNITS + unit("SHUT-1", "闭", "BRANCH", "COUNTY_2", "CLOSED"));

        imported("org-units", UNITS + unit("SHUT-1", "闭", "BRANCH", "COUNTY_2"));

        assertThat(found("org-units", "SHUT-1").getString("items[0].status")).isEqualTo("CLOSED");
    }

    @Test
    void twoImportsAtOnceBothHappen() {
        var first = Cases.idOf(send("org-units", UNITS + unit("AT-1", "一", "BRANCH", "COUNTY_2")), 202);
        var second = Cases.idOf(
                send(
                        "org-units",
                        UNITS + unit("AT-1", "改", "BRANCH", "COUNTY_2") + unit("AT-2", "二", "OUTLET", "AT-1")),
                202);

        assertThat(Files.finished(first).getString("status")).isEqualTo("SUCCEEDED");
        assertThat(Files.finished(second).getString("status")).isEqualTo("SUCCEEDED");
        assertThat(found("org-units", "AT-2").getString("items[0].ancestors[4].code"))
                .isEqualTo("AT-1");
    }

    @Test
    void manyLinesShowTheirProgress() {
        var file = new StringBuilder(UNITS).append(unit("MANY", "众", "COUNTY", "CITY_2"));
        IntStream.rangeClosed(1, 30_000)
                .forEach(number -> file.append(unit("MANY-" + number, "第 " + number + " 站", "STATION", "MANY")));
        var id = Cases.idOf(send("org-units", file.toString()), 202);
        var seen = new ArrayList<Integer>();

        while (Files.job(id).get("finishedAt") == null) seen.add(Files.job(id).getInt("doneLines"));

        assertThat(Files.job(id).getString("status")).isEqualTo("SUCCEEDED");
        assertThat(seen).anyMatch(done -> done > 0 && done < 30_001);
        var total = as(ADMIN)
                .queryParams(
                        "count",
                        "exact",
                        "limit",
                        1,
                        "unit",
                        found("org-units", "MANY").getString("items[0].id"))
                .get("/api/v1/org-units")
                .jsonPath();
        assertThat(total.getInt("total")).isEqualTo(30_001);
    }

    private static int versionOf(String code) {
        var id = found("org-units", code).getString("items[0].id");
        return as(ADMIN).get("/api/v1/org-units/" + id).jsonPath().getInt("version");
    }
}
