package org.yinuo.complaint.category;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.Bodies.but;
import static org.yinuo.testing.Bodies.category;
import static org.yinuo.testing.Bodies.newComplaint;
import static org.yinuo.testing.Bodies.without;
import static org.yinuo.testing.Cases.changing;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;
import static org.yinuo.testing.People.token;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Network.Unit;

/** The tree of categories over HTTP, and what cases say in its fields. */
@ApiTest
class CategoryTest {

    private static final String CATEGORIES = "/api/v1/complaint-categories";

    @Test
    void theListTellsTheTreeTheFieldsAndThePolicyThatApplies() {
        var all = as(CLERK).get(CATEGORIES);
        assertThat(all.<String>path("items.find { it.code == 'DELIVERY_LOSS' }.parentCode"))
                .isEqualTo("DELIVERY");
        assertThat(all.<String>path("items.find { it.code == 'DELIVERY_LOSS' }.policy.code"))
                .isEqualTo("SAME_DAY");
        assertThat(all.<Map<String, ?>>path("items.find { it.code == 'DELIVERY_LOSS' }.fieldsSchema.properties")
                        .keySet())
                .containsExactly("postedOn", "contentValue");
        assertThat(all.<List<Boolean>>path("items.open")).contains(true);
    }

    @Test
    void aPolicyOfACategoryAppliesToThoseBelowIt() {
        var parent = added(category());
        var child = added(but(without(category(), "fieldsSchema"), "parentCode", parent));
        var policy = but(Bodies.policy("OF_" + parent.substring(0, 8)), "categoryCode", parent);
        var everyChannel = but(without(policy, "channelGroup"), "active", true);
        as(ADMIN).body(everyChannel).post("/api/v1/sla-policies").then().statusCode(201);
        assertThat(as(CLERK).get(CATEGORIES + "/" + child).<String>path("policy.categoryCode"))
                .isEqualTo(parent);
    }

    @Test
    void aCategoryIsAddedByItsCodeMovedAndRewrittenUnderItsRevision() {
        var draft = but(category(), "ownerId", Unit.COUNTY.id());
        var made = as(ADMIN).body(draft).post(CATEGORIES);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(CATEGORIES + "/" + draft.get("code"));
        assertThat(made.<String>path("owner.code")).isEqualTo("COUNTY");
        var moved = rewrite(made.path("code"), but(without(draft, "code"), "parentCode", "COUNTER"));
        assertThat(moved.<String>path("parentCode")).isEqualTo("COUNTER");
        assertThat(moved.header("ETag")).isEqualTo("\"1\"");
        assertThat(as(ADMIN)
                        .get("/api/v1/audit-entries?subjectId=" + made.path("id"))
                        .<List<String>>path("items.action"))
                .containsExactly("updateComplaintCategory", "createComplaintCategory");
    }

    @Test
    void whatWasNeverUsedCanBeRemovedAndWhatIsInUseOnlySetInactive() {
        var unused = added(category());
        changing(CATEGORIES + "/" + unused, ADMIN).delete().then().statusCode(204);
        assertThat(as(CLERK).get(CATEGORIES + "/" + unused).statusCode()).isEqualTo(404);
        var draft = category();
        var used = added(draft);
        register(used, Map.of("room", "302")).then().statusCode(201);
        assertThat(changing(CATEGORIES + "/" + used, ADMIN).delete().statusCode())
                .isEqualTo(409);
        assertThat(rewrite(used, but(without(draft, "code"), "active", false)).<Boolean>path("open"))
                .isFalse();
        assertThat(register(used, Map.of("room", "302")).<String>path("violations[0].field"))
                .isEqualTo("categoryCode");
    }

    @Test
    void belowAnInactiveCategoryNoNewCaseIsTaken() {
        var draft = without(category(), "fieldsSchema");
        var parent = added(draft);
        var child = added(but(without(category(), "fieldsSchema"), "parentCode", parent));
        rewrite(parent, but(without(draft, "code"), "active", false));
        assertThat(as(CLERK).get(CATEGORIES + "/" + child).<Boolean>path("open"))
                .isFalse();
        assertThat(register(child, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void aCaseSaysWhatItsCategoryAsksForAndKeepsIt() {
        var made = register("FINANCE_MACHINE", Map.of("machineNumber", "ATM-0042", "cardRetained", true));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        var read = as(CLERK).get("/api/v1/complaints/" + made.path("id"));
        assertThat(read.<Map<String, ?>>path("details"))
                .isEqualTo(Map.of("machineNumber", "ATM-0042", "cardRetained", true));
    }

    @Test
    void aCategoryHasTheFieldsOfThoseAboveItToo() {
        var child = added(but(but(category(), "parentCode", "FINANCE_MACHINE"), "fieldsSchema", Bodies.fields()));
        var schema = as(CLERK).get(CATEGORIES + "/" + child).<Map<String, ?>>path("fieldsSchema.properties");
        assertThat(schema.keySet()).startsWith("machineNumber", "cardRetained").contains("room", "floor");
        assertThat(register(child, Map.of("machineNumber", "A1", "room", "302")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatIsWrongIsSaidOfEachFieldInTheCallersLanguage() {
        var code = added(category());
        var details = new HashMap<String, Object>(Map.of("floor", "third", "colour", "green"));
        var answer = register(code, details);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("violations.field"))
                .containsExactly("details.colour", "details.floor", "details.room");
        assertThat(answer.<List<String>>path("violations.message"))
                .containsExactly(
                        "\"New category\" has no such detail; it has: An item, An item",
                        "\"An item\" is a whole number, for example 12",
                        "Fill in \"An item\"");
        assertThat(inChinese("DELIVERY_DAMAGE", Map.of("damage", "ALL", "contentValue", -1)))
                .containsExactly("“内件价值(元)”不能小于 0", "“损毁情况”请从以下选项中选择:WRAPPING (仅外包装)、CONTENT (仅内件)、BOTH (外包装和内件)");
        assertThat(inChinese("DELIVERY_LOSS", Map.of("postedOn", "2026-02-30")))
                .containsExactly("“交寄日期”应为日期,例如 2026-11-22");
        assertThat(inChinese("COUNTER_QUEUE", Map.of("postedOn", "2026-02-03")))
                .containsExactly("“排队等候”分类没有需要补充的信息,请去掉此项");
    }

    @Test
    void aFieldThatIsNullWasLeftOut() {
        var details = new HashMap<String, Object>();
        details.put("machineNumber", null);
        assertThat(register("FINANCE_MACHINE", details).<Map<String, ?>>path("details"))
                .isEmpty();
    }

    private static List<String> inChinese(String category, Map<String, ?> details) {
        return given().auth()
                .oauth2(token(CLERK))
                .header("Accept-Language", "zh-CN")
                .contentType("application/json")
                .body(draft(category, details))
                .post("/api/v1/complaints")
                .path("violations.message");
    }

    private static Response register(String category, Map<String, ?> details) {
        return as(CLERK).body(draft(category, details)).post("/api/v1/complaints");
    }

    private static Map<String, ?> draft(String category, Map<String, ?> details) {
        return but(but(newComplaint(Unit.OUTLET), "categoryCode", category), "details", details);
    }

    private static String added(Map<String, ?> draft) {
        return as(ADMIN)
                .body(draft)
                .post(CATEGORIES)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static Response rewrite(String code, Map<String, ?> change) {
        return changing(CATEGORIES + "/" + code, ADMIN).body(change).put();
    }
}
