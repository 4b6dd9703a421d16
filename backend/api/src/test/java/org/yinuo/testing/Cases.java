package org.yinuo.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.yinuo.testing.Network.Unit;

/** Things brought into the state a test begins with, by the API itself. */
public final class Cases {

    public static final UUID NATIONAL_CALENDAR = UUID.fromString("019c5d6e-7c00-7000-8000-000000000c01");

    public static final UUID RULE_SET = UUID.fromString("019c5d6e-7c00-7000-8000-000000000f01");

    private Cases() {}

    /** The rules by which compensations are computed, as they are. */
    public static Map<String, ?> rules() {
        return as(ADMIN).get("/api/v1/compensation-rule-sets/" + RULE_SET).path("rules");
    }

    /** A text attached to a case; no two are the same. */
    public static Response attach(String account, UUID complaint, String name, byte[] content) {
        return as(account)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post("/api/v1/complaints/" + complaint + "/attachments");
    }

    public static UUID attachment(UUID complaint) {
        var text = "记录 " + UUID.randomUUID();
        return idOf(attach(ADMIN, complaint, "记录.txt", text.getBytes(UTF_8)), 201);
    }

    /** A claim of a case, requested and nothing more. */
    public static UUID claim(UUID complaint) {
        return claim(complaint, Bodies.claim(UUID.randomUUID().toString()));
    }

    public static UUID claim(UUID complaint, Map<String, ?> body) {
        return idOf(as(ADMIN).body(body).post("/api/v1/complaints/" + complaint + "/claims"), 201);
    }

    public static Response claimStep(String account, UUID complaint, UUID claim, String step, Map<String, ?> body) {
        return changing("/api/v1/complaints/" + complaint + "/claims/" + claim, account)
                .body(body)
                .post("/" + step);
    }

    /** The policy that fits every case. */
    public static UUID defaultPolicy() {
        return UUID.fromString(as(ADMIN).get("/api/v1/sla-policies").path("items.find { it.code == 'SAME_DAY' }.id"));
    }

    /** One that serves the whole network. */
    public static UUID someTemplate() {
        return UUID.fromString(as(ADMIN).get("/api/v1/answer-templates?q=表扬致谢").path("items[0].id"));
    }

    /** A new case of the clerk's outlet. */
    public static UUID registered() {
        return idOf(as(CLERK).body(Bodies.newComplaint(Unit.OUTLET)).post("/api/v1/complaints"), 201);
    }

    public static UUID accepted() {
        return then(registered(), CLERK, "accept", Map.of());
    }

    public static UUID investigating() {
        var complaint = then(accepted(), BRANCH_MANAGER, "assign", Map.of("staffId", Unit.OUTLET.someone()));
        return then(complaint, CLERK, "start", Map.of());
    }

    public static UUID answered() {
        return then(investigating(), CLERK, "answer", Map.of("text", "已补投,深表歉意"));
    }

    public static UUID closed() {
        return then(answered(), BRANCH_MANAGER, "close", Bodies.proof());
    }

    public static UUID then(UUID complaint, String account, String step, Map<String, ?> body) {
        return idOf(step(account, complaint, step, body), 200);
    }

    public static Response step(String account, UUID complaint, String step, Map<String, ?> body) {
        return changing("/api/v1/complaints/" + complaint, account).body(body).post("/" + step);
    }

    /** A request to steps below {@code path}, decided on its present state. */
    public static RequestSpecification changing(String path, String account) {
        return as(account)
                .header("If-Match", as(ADMIN).get(path).header("ETag"))
                .basePath(path);
    }

    public static UUID newUnit(UUID parent) {
        return idOf(as(ADMIN).body(Bodies.newUnit(parent)).post("/api/v1/org-units"), 201);
    }

    public static UUID closedUnit() {
        var unit = newUnit(Unit.COUNTY.id());
        return idOf(
                changing("/api/v1/org-units/" + unit, ADMIN)
                        .body(Map.of("reason", "撤并"))
                        .post("/close"),
                200);
    }

    public static UUID parentWithoutCases() {
        var parent = newUnit(Unit.COUNTY.id());
        newUnit(parent);
        return parent;
    }

    public static UUID someoneWhoLeft() {
        var person = idOf(as(ADMIN).body(Bodies.newStaff(Unit.OUTLET)).post("/api/v1/staff"), 201);
        return idOf(changing("/api/v1/staff/" + person, ADMIN).post("/leave"), 200);
    }

    public static UUID idOf(Response response, int status) {
        return UUID.fromString(response.then().statusCode(status).extract().path("id"));
    }
}
