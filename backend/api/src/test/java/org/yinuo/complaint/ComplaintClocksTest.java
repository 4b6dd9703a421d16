package org.yinuo.complaint;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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

/** The clocks of a case over HTTP, with the sweep that runs beside it. */
@ApiTest
class ComplaintClocksTest {

    private static final String COMPLAINTS = "/api/v1/complaints";

    @Test
    void aCaseBeginsWithTheClocksOfThePolicyThatFitsItBest() {
        assertThat(kinds(Cases.registered())).containsExactly("ACKNOWLEDGE", "FIRM", "FIRST_RESPONSE", "RESOLUTION");
        var praise = as(CLERK)
                .body(Bodies.but(Bodies.newComplaint(Unit.OUTLET), "type", "PRAISE"))
                .post(COMPLAINTS);
        assertThat(praise.<List<String>>path("clocks.kind")).containsExactlyInAnyOrder("ACKNOWLEDGE", "RESOLUTION");
        var regulators =
                as(CLERK).body(Bodies.regulators(Unit.OUTLET, "GY-2026-0001")).post(COMPLAINTS);
        assertThat(regulators.<List<String>>path("clocks.kind")).contains("FIRM", "REGULATOR");
    }

    @Test
    void eachStepStopsItsOwnClocks() {
        var complaint = Cases.accepted();
        assertThat(state(complaint, "ACKNOWLEDGE")).isEqualTo("MET");
        assertThat(state(complaint, "RESOLUTION")).isNotEqualTo("MET");
        var answered = Cases.answered();
        assertThat(state(answered, "RESOLUTION")).isEqualTo("MET");
        assertThat(state(answered, "FIRM")).isEqualTo("RUNNING");
        Cases.then(answered, BRANCH_MANAGER, "close", Bodies.proof());
        assertThat(state(answered, "FIRM")).isEqualTo("MET");
        assertThat(as(CLERK).get(COMPLAINTS + "/" + answered).<String>path("clockState"))
                .isEqualTo("MET");
    }

    @Test
    void whileTheCustomerIsAskedOnlyTheClocksThatMayWaitDo() {
        var complaint = Cases.investigating();
        Cases.then(complaint, CLERK, "ask-customer", Map.of("text", "请提供邮件号码"));
        assertThat(state(complaint, "RESOLUTION")).isEqualTo("PAUSED");
        assertThat(state(complaint, "FIRM")).isEqualTo("RUNNING");
        Cases.then(complaint, CLERK, "resume", Map.of("text", "客户已提供"));
        assertThat(state(complaint, "RESOLUTION")).isIn("RUNNING", "AT_RISK");
        assertThat(timeline(complaint)).endsWith("ASK_CUSTOMER", "RESUME");
    }

    @Test
    void aNoteMovesNoDeadlineAndNoRevision() {
        var complaint = Cases.registered();
        var before = as(CLERK).get(COMPLAINTS + "/" + complaint);
        assertThat(as(CLERK)
                        .body(Map.of("text", "已向投递员核实", "visibility", "INTERNAL"))
                        .post(COMPLAINTS + "/" + complaint + "/notes")
                        .statusCode())
                .isEqualTo(201);
        var after = as(CLERK).get(COMPLAINTS + "/" + complaint);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(after.<List<String>>path("clocks.dueAt")).isEqualTo(before.path("clocks.dueAt"));
        assertThat(timeline(complaint)).contains("NOTE");
    }

    @Test
    void aBreachIsFoundWrittenDownWhenItHappenedAndClimbsTheTree() {
        var complaint = Cases.registered();
        var due = as(CLERK)
                .get(COMPLAINTS + "/" + complaint)
                .<String>path("clocks.find { it.kind == 'RESOLUTION' }.dueAt");
        Sql.age(complaint, 72);
        await().atMost(ofSeconds(20)).until(() -> timeline(complaint).contains("ESCALATE"));
        var found = as(CLERK).get(COMPLAINTS + "/" + complaint);
        assertThat(found.<String>path("clockState")).isEqualTo("BREACHED");
        assertThat(found.<Integer>path("escalationLevel")).isGreaterThanOrEqualTo(2);
        assertThat(found.header("ETag")).isEqualTo("\"0\"");
        assertThat(listed("clockState=BREACHED")).contains(complaint.toString());
        var breach = as(CLERK)
                .get(COMPLAINTS + "/" + complaint + "/timeline?limit=100")
                .<String>path("items.find { it.action == 'BREACH' && it.detail.clock == 'RESOLUTION' }.at");
        assertThat(java.time.Instant.parse(breach))
                .isEqualTo(java.time.Instant.parse(due).minusSeconds(72 * 3_600));
    }

    @Test
    void everyStepOfTimeHappensOnceHoweverManySweepsThereAre() {
        var complaints = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> Cases.registered())
                .toList();
        complaints.forEach(complaint -> Sql.age(complaint, 30));
        await().atMost(ofSeconds(30))
                .until(() -> complaints.stream().allMatch(each -> timeline(each).contains("ESCALATE")));
        complaints.forEach(complaint -> assertThat(timeline(complaint).stream().filter("BREACH"::equals))
                .hasSize(3));
    }

    @Test
    void aReopenedCaseIsTakenOnAgainByBeingGivenToSomebody() {
        var complaint = Cases.closed();
        Cases.then(complaint, CLERK, "reopen", Map.of("reason", "客户来电"));
        assertThat(inCycle(2, "ACKNOWLEDGE", complaint)).isEqualTo("RUNNING");
        Cases.then(complaint, CLERK, "assign", Map.of("staffId", Unit.OUTLET.someone()));
        assertThat(inCycle(2, "ACKNOWLEDGE", complaint)).isEqualTo("MET");
    }

    private static String inCycle(int cycle, String kind, UUID complaint) {
        return as(CLERK)
                .get(COMPLAINTS + "/" + complaint)
                .path("clocks.find { it.cycle == %d && it.kind == '%s' }.state".formatted(cycle, kind));
    }

    @Test
    void theListKnowsWhatWillBeBreachedSoon() {
        var complaint = Cases.registered();
        var soon = java.time.Instant.now().plusSeconds(25 * 3_600).toString();
        assertThat(listed("dueBefore=" + soon + "&open=true&sort=dueAt")).contains(complaint.toString());
        assertThat(listed("dueBefore=2026-01-01T00:00:00Z")).doesNotContain(complaint.toString());
    }

    private static List<String> listed(String filters) {
        return as(CLERK).get(COMPLAINTS + "?limit=200&" + filters).path("items.id");
    }

    private static List<String> kinds(UUID complaint) {
        return as(CLERK).get(COMPLAINTS + "/" + complaint).path("clocks.kind");
    }

    private static String state(UUID complaint, String kind) {
        return as(CLERK).get(COMPLAINTS + "/" + complaint).path("clocks.find { it.kind == '" + kind + "' }.state");
    }

    private static List<String> timeline(UUID complaint) {
        return as(CLERK)
                .get(COMPLAINTS + "/" + complaint + "/timeline?limit=200")
                .path("items.action");
    }
}
