package org.yinuo;

import static org.yinuo.RefusalsTest.no;
import static org.yinuo.testing.Bodies.but;
import static org.yinuo.testing.Bodies.category;
import static org.yinuo.testing.Bodies.field;
import static org.yinuo.testing.Bodies.newComplaint;
import static org.yinuo.testing.Bodies.template;
import static org.yinuo.testing.Bodies.without;
import static org.yinuo.testing.Cases.changing;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yinuo.RefusalsTest.Case;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;

/** Every way to be told no by categories, by the details they ask for, and by prepared answers. */
final class CategoryRefusals {

    private static final String CATEGORIES = "/api/v1/complaint-categories";
    private static final String TEMPLATES = "/api/v1/answer-templates";
    private static final UUID UNKNOWN = UUID.fromString("01900000-0000-7000-8000-00000000ffff");

    private CategoryRefusals() {}

    static List<Case> onCategories() {
        return List.of(
                no("category-not-found", () -> as(CLERK).get(CATEGORIES + "/NONE")),
                no("category-code-taken", () -> add(but(category(), "code", "COUNTER_QUEUE"))),
                no(
                        "category-in-use",
                        () -> changing(CATEGORIES + "/COUNTER", ADMIN).delete()),
                no("category-parent-unknown", () -> add(but(category(), "parentCode", "NONE"))),
                no("category-in-circle", CategoryRefusals::belowItself),
                no("category-fields-unusable", () -> add(but(category(), "fieldsSchema", Map.of("type", "array")))),
                no(
                        "category-field-twice",
                        () -> add(but(
                                withFields(Map.of("contentValue", field("number"))), "parentCode", "DELIVERY_LOSS"))),
                no("unit-not-found", () -> add(but(category(), "ownerId", UNKNOWN))));
    }

    static List<Case> onDetails() {
        return List.of(
                no("complaint-category-unknown", () -> register("NONE", Map.of())),
                no("complaint-category-inactive", CategoryRefusals::aboutWhatIsOver),
                no("complaint-details-wrong", () -> register("DELIVERY_LOSS", Map.of("postedOn", "yesterday"))),
                no("complaint-details-wrong", () -> register("COUNTER_QUEUE", Map.of("colour", "green"))));
    }

    static List<Case> onTemplates() {
        return List.of(
                no("answer-template-not-found", () -> as(CLERK).get(TEMPLATES + "/" + UNKNOWN)),
                no("answer-template-from-above", CategoryRefusals::writeFromBelow),
                no("answer-template-needs-unit", () -> write(BRANCH_MANAGER, without(template(Unit.BRANCH), "unitId"))),
                no(
                        "answer-template-category-unknown",
                        () -> write(ADMIN, but(template(Unit.BRANCH), "categoryCode", "NONE"))),
                no(
                        "answer-template-placeholder-unknown",
                        () -> write(ADMIN, but(template(Unit.BRANCH), "text", "{{phone}}"))));
    }

    private static Response belowItself() {
        var parent = category();
        add(parent);
        var child = but(category(), "parentCode", parent.get("code"));
        add(without(child, "fieldsSchema"));
        return changing(CATEGORIES + "/" + parent.get("code"), ADMIN)
                .body(but(without(parent, "code"), "parentCode", child.get("code")))
                .put();
    }

    private static Response aboutWhatIsOver() {
        var over = but(category(), "active", false);
        add(over);
        return register(over.get("code"), Map.of());
    }

    private static Response writeFromBelow() {
        var path = TEMPLATES + "/" + Cases.someTemplate();
        return changing(path, BRANCH_MANAGER).body(template(Unit.BRANCH)).put();
    }

    private static Map<String, Object> withFields(Map<String, ?> fields) {
        return but(category(), "fieldsSchema", Map.of("type", "object", "properties", fields));
    }

    private static Response add(Map<String, ?> body) {
        return as(ADMIN).body(body).post(CATEGORIES);
    }

    private static Response write(String account, Map<String, ?> body) {
        return as(account).body(body).post(TEMPLATES);
    }

    private static Response register(Object category, Map<String, ?> details) {
        var body = but(but(newComplaint(Unit.OUTLET), "categoryCode", category), "details", details);
        return as(CLERK).body(body).post("/api/v1/complaints");
    }
}
