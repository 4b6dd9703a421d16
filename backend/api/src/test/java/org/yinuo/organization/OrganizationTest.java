package org.yinuo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.COUNTY_MANAGER;
import static org.yinuo.testing.People.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;

/** The tree and its people over HTTP. */
@ApiTest
class OrganizationTest {

    private static final String UNITS = "/api/v1/org-units";

    @Test
    void aCallerSeesTheirSubtreeAndNoUnitAboveIt() {
        var branch = as(COUNTY_MANAGER).get(UNITS + "/" + Unit.BRANCH.id());
        assertThat(branch.<List<String>>path("ancestors.code")).containsExactly("COUNTY");
        assertThat(as(ADMIN).get(UNITS + "/" + Unit.BRANCH.id()).<List<String>>path("ancestors.code"))
                .containsExactly("GROUP", "PROVINCE", "CITY", "COUNTY");
    }

    @Test
    void theTreeOpensLevelByLevel() {
        var children = as(ADMIN).get(UNITS + "/" + Unit.GROUP.id() + "/children?limit=1");
        assertThat(children.<List<Boolean>>path("items.hasChildren")).containsExactly(true);
        assertThat(children.<String>path("nextCursor")).isNotNull();
    }

    @Test
    void searchFindsAPieceOfNameOrCode() {
        assertThat(as(ADMIN).queryParam("q", "PROVINCE_2").get(UNITS).<List<String>>path("items.code"))
                .containsExactly("PROVINCE_2");
        assertThat(as(CLERK).queryParam("q", "PROVINCE_2").get(UNITS).<List<String>>path("items.code"))
                .isEmpty();
    }

    @Test
    void aMovedSubtreeTakesItsStaffAndItsCasesAlong() {
        var from = Cases.newUnit(Unit.COUNTY_2.id());
        var below = Cases.newUnit(from);
        var complaint = registerFor(below);
        var person = Cases.idOf(
                as(ADMIN)
                        .body(Bodies.but(Bodies.newStaff(Unit.OUTLET), "unitId", below))
                        .post("/api/v1/staff"),
                201);
        assertThat(as(COUNTY_MANAGER).get("/api/v1/complaints/" + complaint).statusCode())
                .isEqualTo(404);

        var moved = step(from, "move", Map.of("parentId", Unit.COUNTY.id()));

        assertThat(moved.<String>path("parent.code")).isEqualTo("COUNTY");
        assertThat(as(COUNTY_MANAGER).get("/api/v1/complaints/" + complaint).statusCode())
                .isEqualTo(200);
        assertThat(as(COUNTY_MANAGER).get("/api/v1/staff/" + person).statusCode())
                .isEqualTo(200);
        assertThat(as(COUNTY_MANAGER).get(UNITS + "/" + below).<List<String>>path("ancestors.code"))
                .first()
                .isEqualTo("COUNTY");
    }

    @Test
    void aUnitWithOpenCasesIsNotClosedAndTheAnswerCountsThem() {
        var unit = Cases.newUnit(Unit.COUNTY.id());
        registerFor(unit);
        registerFor(unit);
        var refused = step(unit, "close", Map.of("reason", "撤并"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail")).contains("2 open cases");
        assertThat(as(ADMIN).get(UNITS + "/" + unit).<String>path("status")).isEqualTo("ACTIVE");
    }

    @Test
    void closingIsUndoneByReopening() {
        var unit = Cases.closedUnit();
        assertThat(as(ADMIN).get(UNITS + "/" + unit).<List<String>>path("availableActions"))
                .containsExactly("UPDATE", "REOPEN");
        assertThat(step(unit, "reopen", Map.of()).<String>path("status")).isEqualTo("ACTIVE");
    }

    @Test
    void whatIsChangedIsWhatIsReadBack() {
        var unit = Cases.newUnit(Unit.COUNTY.id());
        var hours = List.of(Map.of("weekday", "MONDAY", "from", "09:00", "to", "12:00"));
        var change = Map.of("name", "新名", "businessLine", "MAIL", "openingHours", hours, "marketDays", List.of(3, 13));
        var changed = Cases.changing(UNITS + "/" + unit, ADMIN).body(change).put();
        assertThat(changed.<Integer>path("version")).isEqualTo(1);
        var read = as(ADMIN).get(UNITS + "/" + unit);
        assertThat(read.asString()).isEqualTo(changed.asString());
        assertThat(read.<List<Integer>>path("marketDays")).containsExactly(3, 13);
        assertThat(read.<String>path("openingHours[0].from")).isEqualTo("09:00");
    }

    @Test
    void anIntervalThatEndsBeforeItBeginsIsNamed() {
        var hours = List.of(Map.of("weekday", "MONDAY", "from", "12:00", "to", "09:00"));
        var refused = as(ADMIN)
                .body(Bodies.but(Bodies.newUnit(Unit.COUNTY.id()), "openingHours", hours))
                .post(UNITS);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("violations[0].field")).startsWith("openingHours[0]");
    }

    @Test
    void theAccountOfSomeoneWhoLeftOpensNothing() {
        var staff = as(ADMIN).queryParam("q", "inspector").get("/api/v1/staff");
        var path = "/api/v1/staff/" + staff.path("items[0].id");
        Cases.changing(path, ADMIN).post("/leave").then().statusCode(200);
        assertThat(as("inspector").get(UNITS).<String>path("type")).endsWith("account-not-placed");
        Cases.changing(path, ADMIN).post("/return").then().statusCode(200);
        assertThat(as("inspector").get(UNITS).statusCode()).isEqualTo(200);
    }

    @Test
    void whoAmISaysWhereIStandAndWhatIMay() {
        var me = as(CLERK).get("/api/v1/me");
        assertThat(me.<String>path("unit.code")).isEqualTo("OUTLET");
        assertThat(me.<List<String>>path("roles")).containsExactly("COUNTER_STAFF");
        assertThat(me.<List<String>>path("permissions"))
                .contains("COMPLAINT_HANDLE")
                .doesNotContain("COMPLAINT_CLOSE");
    }

    private static UUID registerFor(UUID unit) {
        var draft = Bodies.but(Bodies.newComplaint(Unit.OUTLET), "unitId", unit);
        return Cases.idOf(as(ADMIN).body(draft).post("/api/v1/complaints"), 201);
    }

    private static Response step(UUID unit, String step, Map<String, ?> body) {
        return Cases.changing(UNITS + "/" + unit, ADMIN).body(body).post("/" + step);
    }
}
