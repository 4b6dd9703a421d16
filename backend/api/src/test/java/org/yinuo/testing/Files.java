package org.yinuo.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** CSV files sent in, and the jobs they become. */
public final class Files {

    public static final String UNITS = "code,name,kind,business_line,parent_code,status,address,division_code,"
            + "supervision_phone,convenience_phone,enquiry_phone,opening_hours,market_days,time_zone\n";
    public static final String STAFF = "number,name,badge_name,unit_code,post,hire_date,account,status\n";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Files() {}

    /** A line of a unit with nothing but what it must have. */
    public static String unit(String code, String name, String kind, String parent) {
        return unit(code, name, kind, parent, "");
    }

    public static String unit(String code, String name, String kind, String parent, String status) {
        return String.join(",", code, name, kind, "MAIL", parent, status, "", "", "", "", "", "", "", "") + "\n";
    }

    public static String person(String number, String name, String unit, String account) {
        return String.join(",", number, name, "", unit, "COUNTER", "", account, "") + "\n";
    }

    public static Response send(String what, String file) {
        return as(ADMIN).contentType("text/csv").body(file.getBytes(UTF_8)).post("/api/v1/" + what + "/imports");
    }

    /** The job when it is done or has failed. */
    public static JsonPath imported(String what, String file) {
        return finished(Cases.idOf(send(what, file), 202));
    }

    public static JsonPath finished(UUID job) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> job(job), view -> view.get("finishedAt") != null);
    }

    public static JsonPath job(UUID job) {
        return as(ADMIN)
                .get("/api/v1/jobs/" + job)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What is wrong, each as {@code line field: message}. */
    public static List<String> errors(JsonPath job) {
        var page = as(ADMIN)
                .queryParam("limit", 200)
                .get("/api/v1/jobs/" + job.getString("id") + "/errors")
                .jsonPath();
        return page.<java.util.Map<String, Object>>getList("items").stream()
                .map(error -> error.get("line") + " " + error.get("field") + ": " + error.get("message"))
                .toList();
    }

    public static JsonPath found(String what, String q) {
        return as(ADMIN).queryParam("q", q).get("/api/v1/" + what).jsonPath();
    }
}
