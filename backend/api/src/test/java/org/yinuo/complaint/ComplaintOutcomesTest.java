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
import org.yinuo.testing.Sql;

/** How cases end, go on, change hands and meet each other. */
@ApiTest
class ComplaintOutcomesTest {

    private static final String COMPLAINTS = "/api/v1/complaints";

    @Test
    void aReopenedCaseHasNewClocksAndItsOldAnswerOnTheTimeline() {
        var complaint = Cases.closed();
        var again = Cases.step(CLERK, complaint, "reopen", Map.of("reason", "客户来电,仍未收到"));
        assertThat(again.<String>path("status")).isEqualTo("ACCEPTED");
        assertThat(again.<Map<?, ?>>path("closure")).isNull();
        assertThat(again.<List<Integer>>path("clocks.cycle")).contains(1, 2);
        assertThat(notes(complaint)).contains("已补投,深表歉意", "当面致歉", "客户来电,仍未收到");
    }

    @Test
    void attemptsOnTheTimelineStandForTheSatisfaction() {
        var complaint = Cases.answered();
        for (int i = 0; i < 3; i++) Cases.then(complaint, CLERK, "visits", Bodies.visit(false));
        var proof = Bodies.without(Bodies.proof(), "satisfaction");
        assertThat(Cases.step(BRANCH_MANAGER, complaint, "close", proof).statusCode())
                .isEqualTo(200);
    }

    @Test
    void twoCasesThatAreOneBecomeOneAndBothTimelinesSaySo() {
        var one = Cases.registered();
        var other = Cases.registered();
        Cases.then(one, CLERK, "merge", Map.of("into", other));
        var merged = as(CLERK).get(COMPLAINTS + "/" + one);
        assertThat(merged.<String>path("status")).isEqualTo("MERGED");
        assertThat(merged.<String>path("mergedInto")).isEqualTo(other.toString());
        assertThat(merged.<List<String>>path("clocks.state")).containsOnly("CANCELLED");
        assertThat(actions(other)).contains("REGISTER", "MERGED_IN", "MERGE");
        assertThat(as(CLERK)
                        .get(COMPLAINTS + "/" + other + "/timeline?limit=100")
                        .<List<String>>path("items.complaintId"))
                .contains(one.toString(), other.toString());
    }

    @Test
    void theSameItemAndTheSameCustomerAreHintedAtTheSurestFirst() {
        var draft = Bodies.but(
                Bodies.newComplaint(Unit.OUTLET), "itemNumber", "EA" + System.nanoTime() % 1_000_000_000 + "CN");
        var one = Cases.idOf(as(CLERK).body(draft).post(COMPLAINTS), 201);
        var same = Cases.idOf(as(CLERK).body(draft).post(COMPLAINTS), 201);
        var hints = as(CLERK).get(COMPLAINTS + "/" + one + "/duplicates");
        assertThat(hints.<String>path("items[0].id")).isEqualTo(same.toString());
        assertThat(hints.<String>path("items[0].likeness")).isEqualTo("SAME_ITEM");
        assertThat(hints.<Integer>path("items[0].textLikeness")).isEqualTo(100);
    }

    @Test
    void aCaseGoesToTheUnitItConcernsAndItsDeadlinesStay() {
        var complaint = Cases.accepted();
        var due = as(CLERK).get(COMPLAINTS + "/" + complaint).<List<String>>path("clocks.dueAt");
        var moved = Cases.step(
                BRANCH_MANAGER, complaint, "transfer", Map.of("unitId", Unit.STATION.id(), "reason", "由该站投递"));
        assertThat(moved.<String>path("unit.code")).isEqualTo("STATION");
        assertThat(moved.<String>path("status")).isEqualTo("RECEIVED");
        assertThat(moved.<List<String>>path("clocks.dueAt")).isEqualTo(due);
    }

    @Test
    void aDrawnCaseIsLookedAtAgainByAnotherUnitAndGoesOnIfItWasNotTrue() {
        var complaint = Cases.closed();
        Sql.run("update complaint set recheck = 'PENDING' where id = ?", complaint);
        assertThat(as(ADMIN).get(COMPLAINTS + "?recheck=PENDING&limit=200").<List<String>>path("items.id"))
                .contains(complaint.toString());
        var seen = Cases.step(BRANCH_MANAGER, complaint, "recheck", Map.of("confirmed", false, "note", "客户称无人上门"));
        assertThat(seen.<String>path("recheck")).isEqualTo("REJECTED");
        assertThat(seen.<List<String>>path("availableActions")).contains("REOPEN");
    }

    @Test
    void whoNeedNotSeeTheCustomerSeesEnoughAndAsksForTheRestWithAReason() {
        var complaint = Cases.registered();
        assertThat(as(CLERK).get(COMPLAINTS + "/" + complaint).<String>path("customer.phone"))
                .isEqualTo("138 0000 1234");
        var masked = as(BRANCH_MANAGER).get(COMPLAINTS + "/" + complaint);
        assertThat(masked.<Boolean>path("masked")).isTrue();
        assertThat(masked.<String>path("customer.name")).isEqualTo("陈**");
        assertThat(masked.<String>path("customer.phone")).isEqualTo("*********1234");
        var whole = as(BRANCH_MANAGER).body(Map.of("reason", "电话回访")).post(COMPLAINTS + "/" + complaint + "/unmask");
        assertThat(whole.<String>path("phone")).isEqualTo("138 0000 1234");
        assertThat(actions(complaint)).contains("UNMASK");
        assertThat(as(ADMIN).get("/api/v1/audit-entries?subjectId=" + complaint).<List<String>>path("items.action"))
                .contains("unmaskComplaintCustomer");
    }

    @Test
    void manyAreGivenAtOnceAndWhoCannotBeIsNamed() {
        var one = Cases.registered();
        var other = Cases.registered();
        var chosen = List.of(
                Map.of("id", one, "version", 0),
                Map.of("id", other, "version", 9),
                Map.of("id", Unit.OUTLET_2.complaint(), "version", 0));
        var outcome = as(BRANCH_MANAGER)
                .body(Map.of("complaints", chosen, "staffId", Unit.OUTLET.someone()))
                .post(COMPLAINTS + "/assignments");
        assertThat(outcome.<Integer>path("given")).isGreaterThanOrEqualTo(1);
        assertThat(outcome.<List<String>>path("results.refusal").get(0)).isNull();
        assertThat(outcome.<List<String>>path("results.refusal").get(1)).isNotBlank();
        assertThat(as(CLERK).get(COMPLAINTS + "/" + one).<String>path("status")).isEqualTo("ASSIGNED");
    }

    @Test
    void theBoardCountsTheOpenCasesOfEachUnitBelow() {
        Cases.registered();
        var board = as(BRANCH_MANAGER).get(COMPLAINTS + "/board");
        int whole = board.path("whole.open");
        var parts = board.<List<Integer>>path("units.figures.open");
        assertThat(whole)
                .isPositive()
                .isEqualTo(parts.stream().mapToInt(Integer::intValue).sum());
        assertThat(board.<List<String>>path("units.unit.code")).contains("OUTLET");
    }

    @Test
    void theListIsExportedWithItsFiltersAndWithoutTheCustomers() {
        var complaint = as(CLERK).body(Bodies.newComplaint(Unit.OUTLET)).post(COMPLAINTS);
        var file = as(CLERK)
                .accept("text/csv")
                .get(COMPLAINTS + "/exports?q=" + complaint.path("number"))
                .asString();
        assertThat(file).contains(complaint.<String>path("number"), "OUTLET").doesNotContain("138 0000 1234", "陈桂兰");
    }

    private static List<String> actions(UUID complaint) {
        return as(CLERK)
                .get(COMPLAINTS + "/" + complaint + "/timeline?limit=200")
                .path("items.action");
    }

    private static List<String> notes(UUID complaint) {
        return as(CLERK)
                .get(COMPLAINTS + "/" + complaint + "/timeline?limit=200")
                .path("items.note");
    }
}
