package org.yinuo.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.INTEGRATION;
import static org.yinuo.testing.People.as;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;

/** A case over HTTP, as the people around it see it. */
@ApiTest
class ComplaintLifeTest {

    private static final String COMPLAINTS = "/api/v1/complaints";

    @Test
    void aCaseIsRegisteredByAClerkAnsweredAndClosedByTheManagerAboveThem() {
        var complaint = Cases.answered();
        var closed = Cases.step(BRANCH_MANAGER, complaint, "close", Bodies.proof());
        assertThat(closed.<String>path("status")).isEqualTo("CLOSED");
        assertThat(closed.<String>path("closure.fault")).isEqualTo("UNIT");
        assertThat(closed.<List<String>>path("availableActions")).containsExactly("REOPEN", "INSTRUCT");
        assertThat(as(CLERK).get(COMPLAINTS + "/" + complaint + "/timeline").<List<String>>path("items.action"))
                .containsExactly("REGISTER", "ACCEPT", "ASSIGN", "START", "ANSWER", "CLOSE");
    }

    @Test
    void theActionsShownAreThoseOfTheStateAndTheRole() {
        var complaint = Cases.answered();
        assertThat(actions(CLERK, complaint)).containsExactly("VISIT", "WITHDRAW", "MERGE", "ESCALATE");
        assertThat(actions(BRANCH_MANAGER, complaint))
                .containsExactly("VISIT", "CLOSE", "WITHDRAW", "MERGE", "ESCALATE", "INSTRUCT");
        assertThat(actions(CLERK, Cases.accepted()))
                .containsExactly("TRANSFER", "ASSIGN", "VISIT", "WITHDRAW", "MERGE", "ESCALATE");
    }

    @Test
    void threeAttemptsToAskStandForTheSatisfaction() {
        var attempt = Map.of("kind", "CALL", "at", "2026-01-05T10:00:00+08:00");
        var proof = Bodies.but(
                Bodies.without(Bodies.proof(), "satisfaction"), "attempts", List.of(attempt, attempt, attempt));
        assertThat(Cases.step(BRANCH_MANAGER, Cases.answered(), "close", proof).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoSpeaksForTheCustomerIsKept() {
        var draft =
                Bodies.but(Bodies.newComplaint(Unit.OUTLET), "representative", Map.of("name", "陈志强", "relation", "儿子"));
        var complaint = as(CLERK).body(draft).post(COMPLAINTS);
        assertThat(complaint.<String>path("representative.relation")).isEqualTo("儿子");
        assertThat(complaint.header("Location")).isEqualTo(location(complaint));
        assertThat(complaint.<String>path("number")).matches("TS\\d{8}\\d{6,}");
    }

    @Test
    void aPartnerSystemRegistersForAnyUnit() {
        var draft = Bodies.but(Bodies.newComplaint(Unit.COUNTY_3), "channel", "PARTNER_API");
        assertThat(as(INTEGRATION).body(draft).post(COMPLAINTS).statusCode()).isEqualTo(201);
    }

    @Test
    void aSubtreeListsItsOwnCasesAndNoOthers() {
        Cases.registered();
        var seen = as(BRANCH_MANAGER).queryParam("limit", 200).get(COMPLAINTS).<List<String>>path("items.unit.code");
        assertThat(seen).contains("OUTLET").isSubsetOf("BRANCH", "OUTLET", "OUTLET_2", "STATION");
        var below = as(BRANCH_MANAGER).queryParam("unit", Unit.STATION.id()).get(COMPLAINTS);
        assertThat(below.<List<String>>path("items.unit.code")).containsExactly("STATION");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 5; i++) Cases.registered();
        for (var sort : List.of("sort=-receivedAt", "sort=receivedAt", "sort=dueAt&open=true")) {
            var whole = as(CLERK).get(COMPLAINTS + "?limit=200&" + sort).<List<String>>path("items.id");
            assertThat(walk(COMPLAINTS + "?limit=2&" + sort)).as(sort).startsWith(whole.toArray(String[]::new));
        }
    }

    @Test
    void filtersNarrowTheListAndAreCounted() {
        var complaint = Cases.accepted();
        assertThat(found("status=ACCEPTED&channel=VISIT&type=COMPLAINT&category=COUNTER"))
                .contains(complaint.toString());
        assertThat(found("status=ACCEPTED&category=DELIVERY")).doesNotContain(complaint.toString());
        assertThat(found("open=false")).doesNotContain(complaint.toString());
        assertThat(found("clockState=RUNNING")).contains(complaint.toString());
        assertThat(found("clockState=MET")).doesNotContain(complaint.toString());
        assertThat(found("receivedFrom=2099-01-01T00:00:00Z")).isEmpty();
        assertThat(as(CLERK).get(COMPLAINTS + "?limit=1&count=exact").<Integer>path("total"))
                .isPositive();
    }

    @Test
    void searchFindsAPieceOfTheTextTheNameOrTheNumber() {
        var body = Bodies.but(Bodies.newComplaint(Unit.OUTLET), "text", "储蓄机吞卡后无人处理");
        var complaint = as(CLERK).body(body).post(COMPLAINTS);
        assertThat(found("q=吞卡")).containsExactly(complaint.<String>path("id"));
        assertThat(found("q=" + complaint.path("number"))).containsExactly(complaint.<String>path("id"));
        assertThat(found("q=没有这样的字")).isEmpty();
    }

    @Test
    void myCasesAreThoseGivenToMe() {
        var me = as(CLERK).get("/api/v1/me").<String>path("staffId");
        var complaint = Cases.accepted();
        Cases.step(BRANCH_MANAGER, complaint, "assign", Map.of("staffId", me));
        assertThat(found("assignee=me")).contains(complaint.toString());
        assertThat(found("assignee=" + me)).contains(complaint.toString());
        assertThat(found("assignee=" + Unit.OUTLET.someone())).doesNotContain(complaint.toString());
    }

    @Test
    void everyStepLeavesALineInTheAuditTrail() {
        var complaint = Cases.answered();
        List<String> actions = as(ADMIN)
                .queryParam("subjectId", complaint)
                .get("/api/v1/audit-entries")
                .path("items.action");
        assertThat(actions)
                .containsExactly(
                        "answerComplaint", "startComplaint", "assignComplaint", "acceptComplaint", "registerComplaint");
    }

    private static List<String> walk(String path) {
        var ids = new ArrayList<String>();
        var page = as(CLERK).get(path);
        for (int i = 0; i < 100; i++) {
            ids.addAll(page.<List<String>>path("items.id"));
            String cursor = page.path("nextCursor");
            if (cursor == null) return ids;
            page = as(CLERK).queryParam("cursor", cursor).get(path);
        }
        throw new AssertionError("The pages do not end");
    }

    private static List<String> found(String filters) {
        return as(CLERK).get(COMPLAINTS + "?limit=200&" + filters).path("items.id");
    }

    private static List<String> actions(String account, UUID complaint) {
        return as(account).get(COMPLAINTS + "/" + complaint).path("availableActions");
    }

    private static String location(Response created) {
        return created.header("Location").replaceAll("/api/.*", "") + COMPLAINTS + "/" + created.path("id");
    }
}
