package org.yinuo.complaint.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.Bodies.but;
import static org.yinuo.testing.Bodies.template;
import static org.yinuo.testing.Cases.changing;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.COUNTY_CLERK;
import static org.yinuo.testing.People.COUNTY_MANAGER;
import static org.yinuo.testing.People.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;

/** Prepared answers over HTTP: who writes them, where they serve, and how one reads for a case. */
@ApiTest
class AnswerTemplateTest {

    private static final String TEMPLATES = "/api/v1/answer-templates";

    @Test
    void sixServeTheWholeNetworkFromTheBeginning() {
        assertThat(as(CLERK).get(TEMPLATES + "?limit=200").<List<String>>path("items.nameEn"))
                .contains(
                        "Apology for a late delivery",
                        "A lost item",
                        "Not delivered to the door",
                        "Apology for the service at the counter",
                        "A self-service machine out of order",
                        "Thanks for the praise");
    }

    @Test
    void aFilterFindsThoseOfTheCategoriesAboveAndThoseForAll() {
        var found =
                as(CLERK).get(TEMPLATES + "?limit=200&category=COUNTER_FEES").<List<String>>path("items.nameZh");
        assertThat(found).contains("窗口服务致歉", "表扬致谢").doesNotContain("邮件丢失处理");
        assertThat(as(CLERK).get(TEMPLATES + "?limit=200&type=COMPLAINT").<List<String>>path("items.nameZh"))
                .contains("邮件丢失处理", "自助设备故障说明")
                .doesNotContain("表扬致谢");
        assertThat(as(CLERK).get(TEMPLATES + "?q=lost item").<List<String>>path("items.nameZh"))
                .containsExactly("邮件丢失处理");
    }

    @Test
    void aTemplateServesItsUnitAndAllBelowAndNobodyElse() {
        var id = written(BRANCH_MANAGER, Unit.BRANCH);
        assertThat(listed(CLERK, "")).contains(id);
        assertThat(listed(COUNTY_CLERK, "")).contains(id);
        assertThat(listed(COUNTY_CLERK, "&unit=" + Unit.STATION.id())).contains(id);
        assertThat(listed(COUNTY_CLERK, "&unit=" + Unit.COUNTY.id())).doesNotContain(id);
        assertThat(listed(ADMIN, "&unit=" + Unit.COUNTY_3.id())).doesNotContain(id);
        var outlet2s = written(ADMIN, Unit.OUTLET_2);
        assertThat(as(CLERK).get(TEMPLATES + "/" + outlet2s).statusCode()).isEqualTo(404);
        assertThat(as(CLERK).get(filled(Cases.registered(), outlet2s)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aManagerWritesForTheirSubtreeAndLeavesWhatIsFromAbove() {
        var counties = written(COUNTY_MANAGER, Unit.COUNTY);
        assertThat(as(BRANCH_MANAGER).get(TEMPLATES + "/" + counties).<Boolean>path("writable"))
                .isFalse();
        assertThat(changing(TEMPLATES + "/" + counties, BRANCH_MANAGER)
                        .body(template(Unit.BRANCH))
                        .put()
                        .statusCode())
                .isEqualTo(403);
        assertThat(changing(TEMPLATES + "/" + counties, BRANCH_MANAGER).delete().statusCode())
                .isEqualTo(403);
        var rewritten = changing(TEMPLATES + "/" + counties, COUNTY_MANAGER)
                .body(but(template(Unit.BRANCH), "nameZh", "改过的模板"))
                .put();
        assertThat(rewritten.<String>path("unit.code")).isEqualTo("BRANCH");
        assertThat(rewritten.<Integer>path("version")).isEqualTo(1);
        assertThat(changing(TEMPLATES + "/" + counties, BRANCH_MANAGER).delete().statusCode())
                .isEqualTo(204);
        assertThat(as(ADMIN).get("/api/v1/audit-entries?subjectId=" + counties).<List<String>>path("items.action"))
                .containsExactly("deleteAnswerTemplate", "updateAnswerTemplate", "createAnswerTemplate");
    }

    @Test
    void aFilledTemplateNamesTheCustomerAsFarAsTheCallerSeesThem() {
        var complaint = Cases.registered();
        var number = as(CLERK).get("/api/v1/complaints/" + complaint).<String>path("number");
        var id = written(ADMIN, Unit.COUNTY);
        var clerks = as(CLERK).get(filled(complaint, id));
        assertThat(clerks.<String>path("text"))
                .startsWith("陈桂兰:您好!排队等候 " + number)
                .endsWith("单位 OUTLET")
                .doesNotContain("{");
        assertThat(clerks.<Boolean>path("masked")).isFalse();
        var managers = as(BRANCH_MANAGER).get(filled(complaint, id));
        assertThat(managers.<String>path("text")).startsWith("陈**:您好!");
        assertThat(managers.<Boolean>path("masked")).isTrue();
    }

    @Test
    void pagesFollowEachOtherByName() {
        var whole = listed(CLERK, "");
        var first = as(CLERK).get(TEMPLATES + "?limit=3&count=exact");
        assertThat(first.<Integer>path("total")).isEqualTo(whole.size());
        var second =
                as(CLERK).queryParam("cursor", first.<String>path("nextCursor")).get(TEMPLATES + "?limit=3");
        assertThat(first.<List<String>>path("items.id")).isEqualTo(whole.subList(0, 3));
        assertThat(second.<List<String>>path("items.id")).isEqualTo(whole.subList(3, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{phone}}", "{{ Customer }}", "{{}}", "{{customer", "{{customer}", "x {{number}} {{nummer}}"})
    void whatIsNoPlaceholderOfOursIsRefusedByItsName(String text) {
        var refused = as(ADMIN).body(but(template(Unit.BRANCH), "text", text)).post(TEMPLATES);
        assertThat(refused.<String>path("type")).endsWith("answer-template-placeholder-unknown");
        assertThat(refused.<String>path("violations[0].field")).isEqualTo("text");
        assertThat(refused.<String>path("detail")).contains("customer, number, unit, category, receivedAt");
    }

    private static String written(String account, Unit unit) {
        return Cases.idOf(as(account).body(template(unit)).post(TEMPLATES), 201).toString();
    }

    private static List<String> listed(String account, String filters) {
        return as(account).get(TEMPLATES + "?limit=200" + filters).path("items.id");
    }

    private static String filled(UUID complaint, String template) {
        return "/api/v1/complaints/" + complaint + "/answer-templates/" + template;
    }
}
