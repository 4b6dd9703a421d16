package org.yinuo.complaint.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.Cases.claimStep;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;

/** A claim over HTTP, as the people around it see it. */
@ApiTest
class ClaimTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void aClaimIsTakenDownReviewedHandedOverDecidedAndPaid() {
        var complaint = Cases.registered();
        var claim = requested(complaint, "XA100");
        step(CLERK, complaint, claim, "review", Map.of("note", "已核对"));
        step(BRANCH_MANAGER, complaint, claim, "hand-over", Map.of("unitId", Unit.BRANCH.id(), "reason", "核定金额"));
        step(BRANCH_MANAGER, complaint, claim, "decide", Map.of("amount", "36.00"));
        var paid = step(BRANCH_MANAGER, complaint, claim, "pay", Map.of("amount", "36.00", "reference", "PZ1"));

        assertThat(paid.<String>path("status")).isEqualTo("PAID");
        assertThat(paid.<String>path("course.asked")).isEqualTo("80.00");
        assertThat(paid.<String>path("course.paid")).isEqualTo("36.00");
        assertThat(paid.<String>path("unit.code")).isEqualTo("BRANCH");
        assertThat(paid.<List<String>>path("handOvers.from.code")).containsExactly("OUTLET");
        assertThat(paid.<List<String>>path("availableActions")).isEmpty();
        var timeline = as(CLERK).get("/api/v1/complaints/" + complaint + "/timeline");
        assertThat(timeline.<List<String>>path("items.detail.claim.action"))
                .containsExactly("REQUEST", "REVIEW", "HAND_OVER", "DECIDE", "PAY");
        assertThat(timeline.<String>path("items[4].detail.claim.amount")).isEqualTo("36.00");
        assertThat(audited(claim))
                .containsExactly("payClaim", "decideClaim", "handOverClaim", "reviewClaim", "requestClaim");
    }

    @Test
    void whatIsOwedIsShownFromTheBeginningAndKeptWithTheDecision() {
        var complaint = Cases.registered();
        var claim = requested(complaint, "XA101");
        var before = get(complaint, claim);
        assertThat(before.<String>path("compensation.amount")).isEqualTo("36.00");
        assertThat(before.<String>path("compensation.rule")).isEqualTo("UNINSURED");
        assertThat(before.<List<String>>path("compensation.steps.kind")).containsExactly("RULE", "CAPPED");

        step(CLERK, complaint, claim, "review", Map.of());
        var decided = step(BRANCH_MANAGER, complaint, claim, "decide", Map.of("amount", "50.00", "reason", "协商补足"));

        assertThat(decided.<String>path("course.decided")).isEqualTo("50.00");
        assertThat(decided.<String>path("course.decisionReason")).isEqualTo("协商补足");
        assertThat(decided.<String>path("compensation.amount")).isEqualTo("36.00");
        assertThat(decided.<Integer>path("compensation.ruleSetVersion")).isNotNull();
    }

    @Test
    void aDecisionFallsAwayWhenTheFactsAreCorrected() {
        var complaint = Cases.registered();
        var claim = requested(complaint, "XA102");
        step(CLERK, complaint, claim, "review", Map.of());
        step(BRANCH_MANAGER, complaint, claim, "decide", Map.of("amount", "36.00"));
        var facts = Bodies.but(Bodies.but(Bodies.facts("XA102"), "insured", true), "declaredValue", "500.00");
        var again = step(CLERK, complaint, claim, "review", Map.of("facts", facts));
        assertThat(again.<String>path("status")).isEqualTo("UNDER_REVIEW");
        assertThat(again.<String>path("course.decided")).isNull();
        assertThat(again.<String>path("compensation.amount")).isEqualTo("500.00");
    }

    @Test
    void whatIsMissingIsNamedUntilItIsThere() {
        var complaint = Cases.registered();
        var draft = Map.of("facts", Bodies.without(Bodies.facts("XA103"), "actualLoss"), "asked", "80.00");
        var made = as(CLERK).body(draft).post("/api/v1/complaints/" + complaint + "/claims");
        assertThat(made.<List<String>>path("missing")).containsExactly("actualLoss");
        assertThat(made.<Object>path("compensation")).isNull();
    }

    @Test
    void theCustomerIsAnsweredWithinThirtyDays() {
        var complaint = Cases.registered();
        var due = Instant.parse(get(complaint, requested(complaint, "XA104")).path("course.dueAt"));
        assertThat(LocalDate.ofInstant(due, SHANGHAI))
                .isEqualTo(LocalDate.ofInstant(Instant.now(), SHANGHAI).plusDays(30));
    }

    @Test
    void anItemMayBeClaimedAgainOnceTheFirstClaimIsWithdrawn() {
        var complaint = Cases.registered();
        var claim = requested(complaint, "XA105");
        var gone = step(CLERK, complaint, claim, "withdraw", Map.of("reason", "客户放弃"));
        assertThat(gone.<String>path("course.endedReason")).isEqualTo("客户放弃");
        requested(complaint, "XA105");
        var list = as(CLERK).get("/api/v1/complaints/" + complaint + "/claims");
        assertThat(list.<List<String>>path("items.status")).containsExactly("WITHDRAWN", "REQUESTED");
    }

    @Test
    void whoMayDecideIsShown() {
        var complaint = Cases.registered();
        var claim = requested(complaint, "XA106");
        step(CLERK, complaint, claim, "review", Map.of());
        assertThat(get(complaint, claim).<List<String>>path("availableActions"))
                .containsExactly("REVIEW", "HAND_OVER", "WITHDRAW");
        assertThat(as(BRANCH_MANAGER).get(path(complaint, claim)).<List<String>>path("availableActions"))
                .containsExactly("REVIEW", "HAND_OVER", "DECIDE", "REJECT", "WITHDRAW");
    }

    @Test
    void ofManyWhoDecideOneWins() throws Exception {
        var complaint = Cases.registered();
        var claim = requested(complaint, "XA107");
        var tag = step(CLERK, complaint, claim, "review", Map.of()).header("ETag");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 12)
                    .mapToObj(i -> executor.submit(() -> as(BRANCH_MANAGER)
                            .header("If-Match", tag)
                            .body(Map.of("amount", "36.00"))
                            .post(path(complaint, claim) + "/decide")
                            .statusCode()))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var each : asked) statuses.add(each.get());
            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        }
    }

    @Test
    void aRetryWithTheSameKeyIsTheSameClaim() {
        var claims = "/api/v1/complaints/" + Cases.registered() + "/claims";
        var key = UUID.randomUUID().toString();
        var first = as(CLERK)
                .header("Idempotency-Key", key)
                .body(Bodies.claim("XA108"))
                .post(claims);
        var again = as(CLERK)
                .header("Idempotency-Key", key)
                .body(Bodies.claim("XA108"))
                .post(claims);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(first.header("Location")).endsWith(claims + "/" + first.path("id"));
    }

    @Test
    void moneyThatIsNoAmountIsNotUnderstood() {
        var body = Bodies.but(Bodies.claim("XA109"), "asked", "-5");
        assertThat(as(CLERK)
                        .body(body)
                        .post("/api/v1/complaints/" + Cases.registered() + "/claims")
                        .statusCode())
                .isEqualTo(400);
    }

    private static UUID requested(UUID complaint, String item) {
        var made = as(CLERK).body(Bodies.claim(item)).post("/api/v1/complaints/" + complaint + "/claims");
        return Cases.idOf(made, 201);
    }

    private static Response step(String account, UUID complaint, UUID claim, String step, Map<String, ?> body) {
        var answer = claimStep(account, complaint, claim, step, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static Response get(UUID complaint, UUID claim) {
        return as(CLERK).get(path(complaint, claim));
    }

    private static String path(UUID complaint, UUID claim) {
        return "/api/v1/complaints/" + complaint + "/claims/" + claim;
    }

    private static List<String> audited(UUID claim) {
        return as(ADMIN)
                .queryParam("subjectId", claim)
                .get("/api/v1/audit-entries")
                .path("items.action");
    }
}
