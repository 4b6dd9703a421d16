package org.yinuo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.Bodies.but;
import static org.yinuo.testing.Bodies.newComplaint;
import static org.yinuo.testing.Bodies.newStaff;
import static org.yinuo.testing.Bodies.newUnit;
import static org.yinuo.testing.Cases.changing;
import static org.yinuo.testing.Cases.step;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.NOBODY;
import static org.yinuo.testing.People.SUPERVISOR;
import static org.yinuo.testing.People.anyone;
import static org.yinuo.testing.People.as;
import static org.yinuo.testing.People.token;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Files;
import org.yinuo.testing.Network.Unit;
import org.yinuo.testing.Refusals;

/** Every way to be told no, asked for once, and the shape and the words of each answer. */
@ApiTest
class RefusalsTest {

    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String UNITS = "/api/v1/org-units";
    private static final String STAFF = "/api/v1/staff";
    private static final UUID UNKNOWN = UUID.fromString("01900000-0000-7000-8000-00000000ffff");

    /** These have tests of their own: a flood, a lost database, two who race; and a fault of ours has no request. */
    private static final List<String> ELSEWHERE =
            List.of("too-many-requests", "database-unavailable", "internal-error", "conflict");

    /** What is asked, and the kind of refusal that is the answer. */
    record Case(String slug, Supplier<Response> ask) {

        @Override
        public String toString() {
            return slug;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                        notUnderstood(),
                        notAllowed(),
                        onUnits(),
                        onStaff(),
                        onFiles(),
                        CategoryRefusals.onCategories(),
                        CategoryRefusals.onDetails(),
                        CategoryRefusals.onTemplates(),
                        LifeRefusals.onComplaints(),
                        LifeRefusals.onOutcomes(),
                        LifeRefusals.onPolicies(),
                        LifeRefusals.onCalendars(),
                        ClaimRefusals.onAttachments(),
                        ClaimRefusals.onClaims(),
                        ClaimRefusals.onRules())
                .flatMap(List::stream);
    }

    private static List<Case> notUnderstood() {
        return List.of(
                no("malformed-request", () -> as(CLERK).body("{").post(COMPLAINTS)),
                no("malformed-request", () -> register(with("type", "WISH"))),
                no("unknown-field", () -> register(with("colour", "green"))),
                no("unknown-parameter", () -> as(CLERK).get(COMPLAINTS + "?staus=CLOSED")),
                no("invalid-parameter", () -> as(CLERK).get(COMPLAINTS + "?status=GONE")),
                no("invalid-parameter", () -> as(CLERK).get(COMPLAINTS + "?limit=many")),
                no("invalid-cursor", () -> as(CLERK).get(COMPLAINTS + "?cursor=abc")),
                no("not-found", () -> as(CLERK).get("/api/v1/nothing")),
                no("not-found", () -> as(CLERK).get(COMPLAINTS + "/not-an-id")),
                no("method-not-allowed", () -> as(CLERK).delete(COMPLAINTS)),
                no("not-acceptable", () -> as(CLERK).accept("image/png").get(COMPLAINTS)),
                no(
                        "unsupported-media-type",
                        () -> as(CLERK).contentType("text/plain").body("x").post(COMPLAINTS)),
                no("body-too-large", () -> register(with("text", "长".repeat(40_000)))),
                no("invalid", () -> register(with("text", " "))),
                no("invalid", () -> as(CLERK).get(COMPLAINTS + "?limit=201")));
    }

    private static List<Case> notAllowed() {
        return List.of(
                no("unauthenticated", () -> anyone().get("/api/v1/me")),
                no(
                        "unauthenticated",
                        () -> anyone().auth().oauth2("e30.e30.e30").get("/api/v1/me")),
                no("forbidden", () -> as(SUPERVISOR).get(COMPLAINTS)),
                no("account-not-placed", () -> as(NOBODY).get(COMPLAINTS)),
                no("idempotency-key-reused", RefusalsTest::sameKeyOtherBody),
                no("precondition-required", () -> as(CLERK).body(Map.of()).post(accept(Cases.registered()))),
                no(
                        "stale",
                        () -> as(CLERK)
                                .header("If-Match", "\"99\"")
                                .body(Map.of())
                                .post(accept(Cases.registered()))));
    }

    private static List<Case> onUnits() {
        return List.of(
                no("unit-not-found", () -> as(CLERK).get(UNITS + "/" + Unit.COUNTY.id())),
                no("unit-not-found", () -> as(ADMIN).get(UNITS + "/" + UNKNOWN)),
                no("unit-code-taken", () -> add(UNITS, but(newUnit(Unit.COUNTY.id()), "code", "COUNTY"))),
                no("unit-cannot-stand-there", () -> add(UNITS, but(newUnit(Unit.COUNTY.id()), "kind", "CITY"))),
                no(
                        "unit-cannot-stand-there",
                        () -> unitStep(ADMIN, Unit.CITY_2.id(), "move", Map.of("parentId", Unit.CITY_2.id()))),
                no("unit-has-open-cases", () -> close(ADMIN, Unit.STATION.id())),
                no("unit-has-active-children", () -> close(ADMIN, Cases.parentWithoutCases())),
                no("unit-is-your-top", () -> close(BRANCH_MANAGER, Unit.BRANCH.id())),
                no("unit-is-the-root", () -> close(ADMIN, Unit.GROUP.id())),
                no("unit-not-closed", () -> unitStep(ADMIN, Unit.STATION.id(), "reopen", Map.of())),
                no(
                        "unit-closed",
                        () -> as(ADMIN).body(with("unitId", Cases.closedUnit())).post(COMPLAINTS)));
    }

    private static List<Case> onStaff() {
        return List.of(
                no("staff-not-found", () -> as(CLERK).get(STAFF + "/" + Unit.COUNTY.someone())),
                no("staff-number-taken", RefusalsTest::sameNumberAgain),
                no("staff-account-taken", () -> add(STAFF, but(newStaff(Unit.OUTLET), "account", CLERK))),
                no("staff-has-left", () -> staffStep(Cases.someoneWhoLeft(), "leave")),
                no("staff-has-not-left", () -> staffStep(Unit.OUTLET_2.someone(), "return")));
    }

    private static List<Case> onFiles() {
        return List.of(
                no("csv-empty", () -> Files.send("org-units", "\n")),
                no("csv-column-unknown", () -> Files.send("org-units", Files.UNITS.strip() + ",colour\n")),
                no("csv-column-missing", () -> Files.send("org-units", "code,name\n")),
                no("csv-column-repeated", () -> Files.send("org-units", Files.UNITS.strip() + ",code\n")),
                no("csv-malformed", () -> Files.send("org-units", Files.UNITS + "\"U1\"oops,\n")),
                no("csv-not-utf8", RefusalsTest::sendLatin1),
                no("job-not-found", () -> as(ADMIN).get("/api/v1/jobs/" + UNKNOWN)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysNoInItsOwnWords(Case refusal) {
        var answer = refusal.ask().get();
        assertThat(answer.contentType()).as(answer.asString()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).as(answer.asString()).isEqualTo("urn:yinuo:problem:" + refusal.slug());
        assertThat(answer.statusCode())
                .isEqualTo(answer.<Integer>path("status"))
                .isBetween(400, 499);
        assertThat(answer.<String>path("title")).isNotBlank().matches("[\\x00-\\x7f]*");
        assertThat(answer.<String>path("detail")).isNotBlank().doesNotContain("{", "Exception", "org.yinuo");
        assertThat(answer.<String>path("instance")).startsWith("/api/");
        assertThat(answer.<String>path("traceId")).matches("[0-9a-f]{32}");
    }

    @Test
    void everyKindOfRefusalIsAskedFor() {
        var asked = new TreeSet<>(cases().map(Case::slug).toList());
        asked.addAll(ELSEWHERE);
        assertThat(Refusals.slugs()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void everyKindOfRefusalHasWordsInBothLanguages() {
        assertThat(Refusals.wordless()).isEmpty();
    }

    @Test
    void speaksChineseUnlessEnglishIsPreferred() {
        assertThat(titleIn("en")).isEqualTo("You may not do this");
        assertThat(titleIn("zh-CN")).isEqualTo("没有权限");
        assertThat(titleIn("zh-CN,en;q=0.5")).isEqualTo("没有权限");
        assertThat(titleIn("fr, en;q=0.8")).isEqualTo("You may not do this");
        assertThat(titleIn("fr")).isEqualTo("没有权限");
    }

    @Test
    void namesEveryFieldAtFault() {
        var answer = register(Map.of("type", "HELP", "customer", Map.of("name", "")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("violations.field"))
                .containsExactlyInAnyOrder("channel", "categoryCode", "unitId", "customer.name", "text");
        assertThat(answer.<List<String>>path("violations.in")).containsOnly("BODY");
    }

    @Test
    void saysWhatIsWrongWithAFieldInTheCallersLanguage() {
        var draft = with("customer", Map.of("name", "", "phone", "x"));
        assertThat(violationsIn("zh-CN", draft))
                .containsExactly("不能为空", "只能包含数字、空格、短横线和开头的加号,3 至 20 位,例如 027-85500185");
        assertThat(violationsIn("en", draft)).first().isEqualTo("must not be blank");
    }

    private static List<String> violationsIn(String language, Map<String, ?> draft) {
        return given().auth()
                .oauth2(token(CLERK))
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(draft)
                .post(COMPLAINTS)
                .path("violations.message");
    }

    @Test
    void saysWhichParameterIsAtFault() {
        var answer = as(CLERK).get(COMPLAINTS + "?limit=0");
        assertThat(answer.<String>path("violations[0].field")).isEqualTo("limit");
        assertThat(answer.<String>path("violations[0].in")).isEqualTo("QUERY");
    }

    @Test
    void keepsTheTraceOfTheCaller() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var answer = anyone().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/v1/me");
        assertThat(answer.<String>path("traceId")).isEqualTo(trace);
    }

    @Test
    void aFloodIsToldWhenToComeAgain() {
        var first = publicly();
        assertThat(first.header("RateLimit")).startsWith("\"minute\";r=299");
        var refused = Stream.generate(RefusalsTest::publicly)
                .limit(3_000)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.<String>path("type")).isEqualTo("urn:yinuo:problem:too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
    }

    private static Response publicly() {
        return anyone().header("X-Forwarded-For", "203.0.113.9").get("/api/public/v1/sign-in");
    }

    private static String titleIn(String language) {
        return given().auth()
                .oauth2(token(SUPERVISOR))
                .header("Accept-Language", language)
                .get(COMPLAINTS)
                .path("title");
    }

    static Case no(String slug, Supplier<Response> ask) {
        return new Case(slug, ask);
    }

    private static Map<String, ?> with(String field, Object value) {
        return but(newComplaint(Unit.OUTLET), field, value);
    }

    private static Response register(Map<String, ?> body) {
        return as(CLERK).body(body).post(COMPLAINTS);
    }

    private static Response add(String path, Map<String, ?> body) {
        return as(ADMIN).body(body).post(path);
    }

    private static String accept(UUID complaint) {
        return COMPLAINTS + "/" + complaint + "/accept";
    }

    private static Response close(String account, UUID unit) {
        return unitStep(account, unit, "close", Map.of("reason", "撤并"));
    }

    private static Response unitStep(String account, UUID unit, String step, Map<String, ?> body) {
        return changing(UNITS + "/" + unit, account).body(body).post("/" + step);
    }

    private static Response staffStep(UUID person, String step) {
        return changing(STAFF + "/" + person, ADMIN).post("/" + step);
    }

    private static Response sendLatin1() {
        var file = (Files.UNITS + "Ü1,M\u00fcnchen\n").getBytes(StandardCharsets.ISO_8859_1);
        return as(ADMIN).contentType("text/csv").body(file).post(UNITS + "/imports");
    }

    private static Response sameKeyOtherBody() {
        var key = UUID.randomUUID().toString();
        as(CLERK).header("Idempotency-Key", key).body(newComplaint(Unit.OUTLET)).post(COMPLAINTS);
        return as(CLERK)
                .header("Idempotency-Key", key)
                .body(with("text", "另一件事"))
                .post(COMPLAINTS);
    }

    private static Response sameNumberAgain() {
        var person = newStaff(Unit.OUTLET);
        add(STAFF, person);
        return add(STAFF, person);
    }
}
