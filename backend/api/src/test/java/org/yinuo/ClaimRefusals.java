package org.yinuo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.yinuo.RefusalsTest.no;
import static org.yinuo.testing.Bodies.but;
import static org.yinuo.testing.Bodies.facts;
import static org.yinuo.testing.Bodies.without;
import static org.yinuo.testing.Cases.attach;
import static org.yinuo.testing.Cases.changing;
import static org.yinuo.testing.Cases.claimStep;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yinuo.RefusalsTest.Case;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;

/** Every way to be told no with the files and the claims of a case. */
final class ClaimRefusals {

    private static final String COMPLAINTS = "/api/v1/complaints/";
    private static final String RULE_SETS = "/api/v1/compensation-rule-sets/";
    private static final UUID UNKNOWN = UUID.fromString("01900000-0000-7000-8000-00000000ffff");

    private ClaimRefusals() {}

    static List<Case> onAttachments() {
        return List.of(
                no(
                        "attachment-not-found",
                        () -> as(CLERK).get(COMPLAINTS + Cases.registered() + "/attachments/" + UNKNOWN)),
                no("attachment-there-already", ClaimRefusals::attachTwice),
                no("attachments-too-many", ClaimRefusals::attachTwentyOne),
                no(
                        "attachment-too-large",
                        () -> attach(
                                CLERK,
                                Cases.registered(),
                                "大.txt",
                                "长 ".repeat(5_300_000).getBytes(UTF_8))),
                no(
                        "attachment-kind-refused",
                        () -> attach(CLERK, Cases.registered(), "a.jpg", "<html><script>".getBytes(UTF_8))),
                no("attachment-empty", () -> attach(CLERK, Cases.registered(), "空.txt", new byte[0])));
    }

    static List<Case> onClaims() {
        return List.of(
                no("claim-not-found", () -> as(CLERK).get(COMPLAINTS + Cases.registered() + "/claims/" + UNKNOWN)),
                no("claim-cannot-move", () -> fresh("pay", Map.of("amount", "36.00"))),
                no("claim-there-already", ClaimRefusals::claimTwice),
                no(
                        "claim-with-them-already",
                        () -> fresh("hand-over", Map.of("unitId", Unit.OUTLET.id(), "reason", "核定"))),
                no("claim-posted-later", () -> claim(but(facts("P1"), "postedOn", "2099-01-01"))),
                no("claim-figure-missing", () -> preview(without(facts("P1"), "actualLoss"))),
                no("claim-decides-nothing", () -> reviewed("decide", Map.of("amount", "0.00"))),
                no("claim-decision-needs-reason", () -> reviewed("decide", Map.of("amount", "40.00"))),
                no("claim-pays-another-amount", ClaimRefusals::payLess));
    }

    static List<Case> onRules() {
        return List.of(
                no("compensation-rule-set-not-found", () -> as(ADMIN).get(RULE_SETS + UNKNOWN)),
                no("compensation-rule-missing", () -> rewrite("lines", List.of(line(0)))),
                no("compensation-rule-twice", () -> rewrite("lines", List.of(line(0), line(0)))));
    }

    private static Response attachTwice() {
        var complaint = Cases.registered();
        attach(CLERK, complaint, "一.txt", "同一份".getBytes(UTF_8));
        return attach(CLERK, complaint, "二.txt", "同一份".getBytes(UTF_8));
    }

    private static Response attachTwentyOne() {
        var complaint = Cases.registered();
        for (int i = 0; i < 20; i++) Cases.attachment(complaint);
        return attach(CLERK, complaint, "多.txt", "第二十一份".getBytes(UTF_8));
    }

    private static Response claimTwice() {
        var claims = COMPLAINTS + Cases.registered() + "/claims";
        as(CLERK).body(Bodies.claim("XA1")).post(claims);
        return as(CLERK).body(Bodies.claim("XA1")).post(claims);
    }

    private static Response payLess() {
        var complaint = Cases.registered();
        var claim = Cases.claim(complaint);
        claimStep(ADMIN, complaint, claim, "review", Map.of());
        claimStep(ADMIN, complaint, claim, "decide", Map.of("amount", "36.00"));
        return claimStep(ADMIN, complaint, claim, "pay", Map.of("amount", "35.99"));
    }

    private static Response fresh(String step, Map<String, ?> body) {
        var complaint = Cases.registered();
        return claimStep(ADMIN, complaint, Cases.claim(complaint), step, body);
    }

    private static Response reviewed(String step, Map<String, ?> body) {
        var complaint = Cases.registered();
        var claim = Cases.claim(complaint);
        claimStep(ADMIN, complaint, claim, "review", Map.of());
        return claimStep(ADMIN, complaint, claim, step, body);
    }

    private static Response claim(Map<String, ?> facts) {
        return as(CLERK)
                .body(Map.of("facts", facts, "asked", "80.00"))
                .post(COMPLAINTS + Cases.registered() + "/claims");
    }

    private static Response preview(Map<String, ?> facts) {
        return as(CLERK).body(Map.of("facts", facts)).post("/api/v1/claims/preview");
    }

    private static Response rewrite(String part, List<?> value) {
        var draft = Map.of("nameZh", "邮政法", "nameEn", "Postal Law", "rules", but(Cases.rules(), part, value));
        return changing(RULE_SETS + Cases.RULE_SET, ADMIN).body(draft).put();
    }

    private static Object line(int index) {
        return ((List<?>) Cases.rules().get("lines")).get(index);
    }
}
