package org.yinuo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;

/** Calendars over HTTP: who inherits what, and what a deadline says of itself. */
@ApiTest
class WorkingCalendarTest {

    private static final String CALENDARS = "/api/v1/working-calendars";

    @Test
    void aDeadlineExplainsTheHolidaysOnItsWay() {
        var due = preview(Unit.OUTLET, "2026-09-30T16:00:00+08:00", 3);
        assertThat(due.<String>path("dueAt")).isEqualTo("2026-10-10T15:59:59.999999Z");
        assertThat(due.<List<String>>path("days.findAll { it.reason == 'HOLIDAY' }.name"))
                .hasSize(7)
                .containsOnly("国庆节");
        assertThat(due.<List<Integer>>path("yearsWithoutCalendar")).isEmpty();
    }

    @Test
    void aDeadlineInAYearNobodyPublishedSaysSo() {
        assertThat(preview(Unit.OUTLET, "2026-12-31T10:00:00+08:00", 5).<List<Integer>>path("yearsWithoutCalendar"))
                .containsExactly(2027);
    }

    @Test
    void aUnitWorksByTheCalendarOfTheNearestAboveItThatHasOne() {
        var calendar = Cases.idOf(as(ADMIN).body(Bodies.calendar()).post(CALENDARS), 201);
        day(calendar, "2026-12-01", Map.of("kind", "HOLIDAY", "name", "泼水节"));
        give(Unit.COUNTY_3, calendar);
        var effective = as(ADMIN).get("/api/v1/org-units/" + Unit.COUNTY_3.id() + "/working-calendar");
        assertThat(effective.<Boolean>path("own")).isTrue();
        assertThat(preview(Unit.COUNTY_3, "2026-11-30T10:00:00+08:00", 1).<String>path("dueAt"))
                .startsWith("2026-12-02");
        assertThat(preview(Unit.COUNTY, "2026-11-30T10:00:00+08:00", 1).<String>path("dueAt"))
                .startsWith("2026-12-01");
        give(Unit.COUNTY_3, null);
        assertThat(preview(Unit.COUNTY_3, "2026-11-30T10:00:00+08:00", 1).<String>path("dueAt"))
                .startsWith("2026-12-01");
    }

    @Test
    void aYearIsPublishedAsAWholeOrNotAtAll() {
        var calendar = Cases.idOf(as(ADMIN).body(Bodies.calendar()).post(CALENDARS), 201);
        var bad = importYear(
                calendar,
                "date,kind,name,intervals\n2027-01-01,HOLIDAY,元旦,\n2027-02-30,HOLIDAY,春节,\n2027-03-01,FEAST,x,\n");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.<String>path("detail")).contains("3: date", "4: kind");
        assertThat(days(calendar, "2027-01-01").<String>path("items[0].reason")).isEqualTo("WEEKDAY");
        var good = importYear(
                calendar, "date,kind,name,intervals\n2027-01-01,HOLIDAY,元旦,\n2027-02-05,SPECIAL,春节前,08:30-12:00\n");
        assertThat(good.<List<Integer>>path("publishedYears")).containsExactly(2024, 2025, 2026, 2027);
        assertThat(days(calendar, "2027-02-05").<List<String>>path("items[0].intervals.to"))
                .containsExactly("12:00");
        assertThat(preview(Unit.OUTLET, "2026-12-31T10:00:00+08:00", 1).<List<Integer>>path("yearsWithoutCalendar"))
                .containsExactly(2027);
    }

    private static Response importYear(UUID calendar, String csv) {
        return Cases.changing(CALENDARS + "/" + calendar, ADMIN)
                .contentType("text/csv")
                .queryParam("year", 2027)
                .body(csv)
                .post("/imports");
    }

    private static Response days(UUID calendar, String date) {
        return as(CLERK).get(CALENDARS + "/" + calendar + "/days?from=" + date + "&to=" + date);
    }

    private static void day(UUID calendar, String date, Map<String, ?> body) {
        Cases.changing(CALENDARS + "/" + calendar, ADMIN)
                .body(body)
                .put("/days/" + date)
                .then()
                .statusCode(200);
    }

    private static void give(Unit unit, @Nullable UUID calendar) {
        as(ADMIN)
                .body(calendar == null ? Map.of() : Map.of("calendarId", calendar))
                .put("/api/v1/org-units/" + unit.id() + "/working-calendar")
                .then()
                .statusCode(200);
    }

    private static Response preview(Unit unit, String receivedAt, int workingDays) {
        return as(ADMIN)
                .body(Map.of(
                        "unitId", unit.id(),
                        "receivedAt", receivedAt,
                        "target", Map.of("measure", "WORKING_DAYS", "amount", workingDays)))
                .post("/api/v1/deadlines/preview");
    }
}
