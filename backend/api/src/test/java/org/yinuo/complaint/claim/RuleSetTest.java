package org.yinuo.complaint.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.Bodies.but;
import static org.yinuo.testing.Cases.changing;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;

/** The rules as data. */
@ApiTest
class RuleSetTest {

    private static final String RULE_SETS = "/api/v1/compensation-rule-sets";

    @Test
    void theRulesInUseAreShownWithTheirArticles() {
        var list = as(CLERK).get(RULE_SETS);
        assertThat(list.<List<String>>path("items.code")).containsExactly("POSTAL_LAW");
        assertThat(list.<String>path("items[0].rules.lines.find { it.code == 'UNINSURED' }.article"))
                .isEqualTo("《邮政法》第四十七条第一款第二项");
        assertThat(list.<String>path("items[0].rules.lines.find { it.code == 'UNINSURED' }.capTimesPostage"))
                .isEqualTo("3");
    }

    @Test
    void whatIsRewrittenIsComputedByAndWrittenBackItIsAsBefore() {
        var rules = Cases.rules();
        var lines = as(CLERK).get(RULE_SETS).<List<Map<String, ?>>>path("items[0].rules.lines").stream()
                .map(line -> "UNINSURED".equals(line.get("code")) ? but(line, "capTimesPostage", "5") : line)
                .toList();
        rewrite(but(rules, "lines", lines));
        try {
            assertThat(preview()).isEqualTo("60.00");
        } finally {
            rewrite(rules);
        }
        assertThat(preview()).isEqualTo("36.00");
        assertThat(Cases.rules()).isEqualTo(rules);
    }

    private static String preview() {
        return as(CLERK)
                .body(Map.of("facts", Bodies.facts("XA1")))
                .post("/api/v1/claims/preview")
                .path("amount");
    }

    private static void rewrite(Map<String, ?> rules) {
        var draft = Map.of("nameZh", "邮政法", "nameEn", "Postal Law", "rules", rules);
        changing(RULE_SETS + "/" + Cases.RULE_SET, ADMIN)
                .body(draft)
                .put()
                .then()
                .statusCode(200);
    }
}
