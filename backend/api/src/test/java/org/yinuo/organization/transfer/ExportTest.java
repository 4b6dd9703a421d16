package org.yinuo.organization.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.Files.UNITS;
import static org.yinuo.testing.Files.imported;
import static org.yinuo.testing.Files.unit;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.as;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Network.Unit;

@ApiTest
class ExportTest {

    @Inject
    DataSource database;

    @Test
    void aManagerGetsTheirSubtreeAndNothingAboveIt() {
        var file = export(BRANCH_MANAGER, "org-units");

        assertThat(file).startsWith("\uFEFF" + UNITS.strip() + "\r\n");
        assertThat(file.lines().skip(1).map(line -> line.split(",")[0])).contains("BRANCH", "OUTLET", "STATION");
        assertThat(file).doesNotContain("COUNTY");
    }

    @Test
    void aUnitOutOfSightIsNotFound() {
        as(BRANCH_MANAGER)
                .queryParam("unit", Unit.COUNTY.id())
                .get("/api/v1/org-units/exports")
                .then()
                .statusCode(404);
    }

    @Test
    void aWorkbookIsOneToo() {
        var answer = as(ADMIN)
                .accept("*/*")
                .queryParams("format", "xlsx", "unit", Unit.BRANCH.id())
                .get("/api/v1/org-units/exports");

        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"org-units-[-0-9]{10}\\.xlsx\"");
        assertThat(answer.contentType()).startsWith("application/vnd.openxmlformats");
        assertThat(answer.asByteArray()).startsWith('P', 'K');
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsText() {
        imported("org-units", UNITS + unit("FX-1", "=1+1", "BRANCH", "COUNTY_2"));

        assertThat(export(ADMIN, "org-units")).contains("FX-1,'=1+1,BRANCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org-units", "staff"})
    void whatWasExportedChangesNothing(String what) throws SQLException {
        var before = state();

        var job = imported(what, export(ADMIN, what));

        assertThat(job.getString("status")).isEqualTo("SUCCEEDED");
        assertThat(state()).isEqualTo(before);
    }

    private static String export(String account, String what) {
        var answer = as(account).accept("text/csv").get("/api/v1/" + what + "/exports");
        answer.then().statusCode(200);
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    private String state() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select md5(string_agg(u::text, '' order by id)) from org_unit u)
                            || (select md5(string_agg(s::text, '' order by id)) from staff s)""")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
