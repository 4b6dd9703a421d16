package org.yinuo.organization.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.Files.STAFF;
import static org.yinuo.testing.Files.UNITS;
import static org.yinuo.testing.Files.errors;
import static org.yinuo.testing.Files.found;
import static org.yinuo.testing.Files.imported;
import static org.yinuo.testing.Files.person;
import static org.yinuo.testing.Files.unit;

import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;

@ApiTest
class StaffImportTest {

    @Test
    void newPeopleStandInTheirUnits() {
        var job = imported("staff", STAFF + "P-1,王秀英,小王,BRANCH,COUNTER,2024-03-01,xiuying,ACTIVE\n");

        assertThat(job.getString("status")).isEqualTo("SUCCEEDED");
        var person = found("staff", "P-1");
        assertThat(person.getString("items[0].unit.code")).isEqualTo("BRANCH");
        assertThat(person.getString("items[0].hireDate")).isEqualTo("2024-03-01");
        assertThat(person.getString("items[0].account")).isEqualTo("xiuying");
    }

    @Test
    void eachKindOfBadLineIsNamedAndNothingIsImported() {
        imported("org-units", UNITS + unit("GONE", "撤", "BRANCH", "COUNTY_2", "CLOSED"));
        var lines = String.join(
                "",
                person("Q-1", "一", "NOWHERE", ""), // 2
                person("Q-2", "二", "GONE", ""), // 3
                person("Q-3", "三", "BRANCH", "clerk"), // 4
                person("Q-4", "四", "BRANCH", "four"), // 5
                person("Q-4", "又四", "BRANCH", "four"), // 6
                "Q-5,五,,BRANCH,SINGER,2024-02-30,,AWAY\n", // 7
                ",六,,,COUNTER,,,\n"); // 8

        var job = imported("staff", STAFF + lines);

        assertThat(job.getString("status")).isEqualTo("FAILED");
        assertThat(errors(job).stream().map(error -> error.substring(0, error.indexOf(':'))))
                .containsExactlyInAnyOrder(
                        "2 unit_code",
                        "3 unit_code",
                        "4 account",
                        "6 number",
                        "6 account",
                        "7 post",
                        "7 hire_date",
                        "7 status",
                        "8 number",
                        "8 unit_code");
        assertThat(found("staff", "Q-").getList("items")).isEmpty();
    }

    @Test
    void twoPeopleMayChangeAccountsAndUnits() {
        imported("staff", STAFF + person("R-1", "甲", "BRANCH", "acc-1") + person("R-2", "乙", "OUTLET", "acc-2"));

        var job = imported(
                "staff", STAFF + person("R-1", "甲", "OUTLET", "acc-2") + person("R-2", "乙", "BRANCH", "acc-1"));

        assertThat(job.getString("status")).isEqualTo("SUCCEEDED");
        assertThat(found("staff", "R-1").getString("items[0].account")).isEqualTo("acc-2");
        assertThat(found("staff", "R-1").getString("items[0].unit.code")).isEqualTo("OUTLET");
        assertThat(found("staff", "R-1").getInt("items[0].version")).isEqualTo(1);
    }
}
