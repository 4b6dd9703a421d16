package org.yinuo.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;

/** Cases that the regulator sent. */
@ApiTest
class RegulatorTest {

    private static final String COMPLAINTS = "/api/v1/complaints";

    @Test
    void itIsFoundByTheRegulatorsNumberAndRunsTheThirtyDaysBesideTheSeven() {
        var reference = "GY-" + UUID.randomUUID().toString().substring(0, 8);
        var made = as(CLERK).body(Bodies.regulators(Unit.OUTLET, reference)).post(COMPLAINTS);
        assertThat(made.<String>path("regulatorReference")).isEqualTo(reference);
        assertThat(made.<List<String>>path("clocks.findAll { it.kind in ['FIRM', 'REGULATOR'] }.state"))
                .containsExactly("RUNNING", "RUNNING");
        assertThat(as(CLERK).get(COMPLAINTS + "?q=" + reference).<List<String>>path("items.id"))
                .containsExactly(made.<String>path("id"));
    }

    @Test
    void onlyAManagerClosesIt() {
        var complaint = Cases.idOf(
                as(CLERK).body(Bodies.regulators(Unit.OUTLET, "GY-1")).post(COMPLAINTS), 201);
        Cases.then(complaint, CLERK, "accept", Map.of());
        Cases.then(complaint, BRANCH_MANAGER, "assign", Map.of("staffId", Unit.OUTLET.someone()));
        Cases.then(complaint, CLERK, "start", Map.of());
        Cases.then(complaint, CLERK, "answer", Map.of("text", "已处理"));
        assertThat(Cases.step(CLERK, complaint, "close", Bodies.proof()).statusCode())
                .isEqualTo(403);
        assertThat(Cases.step(BRANCH_MANAGER, complaint, "close", Bodies.proof())
                        .statusCode())
                .isEqualTo(200);
    }

    /** A policy of the category fits better than the regulator's, and takes nothing from the regulator. */
    @Test
    void theRegulatorsLimitHoldsWhateverIsPromisedForTheCategory() {
        var category = Bodies.but(Bodies.without(Bodies.category(), "fieldsSchema"), "position", 92);
        var code = String.valueOf(category.get("code"));
        as(ADMIN).body(category).post("/api/v1/complaint-categories").then().statusCode(201);
        var policy = Bodies.but(Bodies.policy("R" + code.substring(0, 9)), "categoryCode", code);
        var everyChannel = Bodies.but(Bodies.without(policy, "channelGroup"), "active", true);
        as(ADMIN).body(everyChannel).post("/api/v1/sla-policies").then().statusCode(201);
        var draft = Bodies.but(Bodies.regulators(Unit.OUTLET, "GY-2"), "categoryCode", code);
        assertThat(as(CLERK).body(draft).post(COMPLAINTS).<List<String>>path("clocks.kind"))
                .containsExactlyInAnyOrder("RESOLUTION", "REGULATOR");
    }
}
