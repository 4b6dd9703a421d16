package org.yinuo;

import static org.yinuo.RefusalsTest.no;
import static org.yinuo.testing.Bodies.but;
import static org.yinuo.testing.Bodies.calendar;
import static org.yinuo.testing.Bodies.newComplaint;
import static org.yinuo.testing.Bodies.policy;
import static org.yinuo.testing.Bodies.proof;
import static org.yinuo.testing.Bodies.without;
import static org.yinuo.testing.Cases.NATIONAL_CALENDAR;
import static org.yinuo.testing.Cases.changing;
import static org.yinuo.testing.Cases.step;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yinuo.RefusalsTest.Case;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;
import org.yinuo.testing.Sql;

/** Every way to be told no in the life of a case, by its policies and by the calendar. */
final class LifeRefusals {

    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String POLICIES = "/api/v1/sla-policies";
    private static final String CALENDARS = "/api/v1/working-calendars";
    private static final UUID UNKNOWN = UUID.fromString("01900000-0000-7000-8000-00000000ffff");

    private LifeRefusals() {}

    static List<Case> onComplaints() {
        return List.of(
                no("complaint-not-found", () -> as(CLERK).get(COMPLAINTS + "/" + Unit.OUTLET_2.complaint())),
                no("complaint-cannot-move", () -> step(CLERK, Cases.registered(), "start", Map.of())),
                no("complaint-regulator-reference-missing", () -> register(with("channel", "REGULATOR"))),
                no("complaint-regulator-reference-elsewhere", () -> register(with("regulatorReference", "GY-1"))),
                no("complaint-personal-data-removed", LifeRefusals::unmaskWhatIsGone),
                no(
                        "complaint-received-in-future",
                        () -> register(with(
                                "receivedAt", Instant.now().plusSeconds(3_600).toString()))),
                no("complaint-received-long-ago", () -> register(with("receivedAt", "2020-01-01T00:00:00Z"))),
                no("complaint-assignee-elsewhere", () -> assign(Unit.COUNTY_3.someone())),
                no("complaint-assignee-has-left", () -> assign(Cases.someoneWhoLeft())),
                no("complaint-proof-missing", () -> prove(without(proof(), "satisfaction"))),
                no(
                        "complaint-contact-not-yet",
                        () -> prove(but(proof(), "contact", Map.of("kind", "CALL", "at", "2099-01-01T00:00:00Z")))),
                no("complaint-sort-needs-open", () -> as(CLERK).get(COMPLAINTS + "?sort=dueAt")));
    }

    static List<Case> onOutcomes() {
        return List.of(
                no("complaint-reopening-over", LifeRefusals::reopenAfterFourDays),
                no("complaint-nobody-above", LifeRefusals::escalateAboveTheTop),
                no(
                        "complaint-not-drawn",
                        () -> step(ADMIN, notDrawn(), "recheck", Map.of("confirmed", true, "note", "属实"))),
                no("complaint-recheck-of-ones-own", LifeRefusals::recheckOfOnesOwn),
                no("complaint-transfer-to-itself", () -> transfer(Unit.OUTLET)),
                no("complaint-merge-into-itself", () -> merge(Cases.registered(), null)),
                no("complaint-merge-into-ended", () -> merge(Cases.registered(), Cases.closed())));
    }

    static List<Case> onPolicies() {
        return List.of(
                no("sla-policy-not-found", () -> as(ADMIN).get(POLICIES + "/" + UNKNOWN)),
                no("sla-policy-taken", () -> write(POLICIES, policy("SAME_DAY"))),
                no("sla-goal-twice", () -> write(POLICIES, but(policy("TWICE"), "goals", List.of(goal(), goal())))),
                no("sla-category-unknown", () -> write(POLICIES, but(policy("NOWHERE"), "categoryCode", "NONE"))),
                no("sla-policy-needed", LifeRefusals::policyForNothing));
    }

    static List<Case> onCalendars() {
        return List.of(
                no("calendar-not-found", () -> as(ADMIN).get(CALENDARS + "/" + UNKNOWN)),
                no("calendar-day-not-found", () -> national().delete("/days/2026-11-24")),
                no("calendar-code-taken", () -> write(CALENDARS, but(calendar(), "code", "CN"))),
                no("calendar-base-unknown", () -> write(CALENDARS, but(calendar(), "baseId", UNKNOWN))),
                no("calendar-base-in-circle", LifeRefusals::calendarOnItself),
                no(
                        "calendar-unknown",
                        () -> as(ADMIN)
                                .body(Map.of("calendarId", UNKNOWN))
                                .put("/api/v1/org-units/" + Unit.COUNTY.id() + "/working-calendar")),
                no(
                        "calendar-intervals-cross",
                        () -> write(
                                CALENDARS,
                                but(
                                        calendar(),
                                        "week",
                                        Map.of("MONDAY", List.of(Map.of("from", "12:00", "to", "09:00")))))),
                no(
                        "calendar-range-too-long",
                        () -> as(ADMIN)
                                .get(CALENDARS + "/" + NATIONAL_CALENDAR + "/days?from=2020-01-01&to=2026-01-01")),
                no("calendar-line-wrong", () -> importYear("date,kind,name,intervals\n2031-13-01,FEAST,,\n")),
                no("calendar-file-too-long", () -> importYear("date,kind,name,intervals\n" + "x,y,z,\n".repeat(400))),
                no("deadline-too-far", LifeRefusals::tenThousandDays));
    }

    private static Response reopenAfterFourDays() {
        var complaint = Cases.closed();
        Sql.run("update complaint set closed_at = closed_at - interval '4 days' where id = ?", complaint);
        return step(CLERK, complaint, "reopen", Map.of("reason", "客户来电"));
    }

    private static Response escalateAboveTheTop() {
        var complaint = Cases.registered();
        var body = Map.of("reason", "请上级协调");
        for (int level = 0; level < 10; level++) {
            var raised = step(CLERK, complaint, "escalate", body);
            if (raised.statusCode() != 200) return raised;
        }
        throw new AssertionError("The tree has no top");
    }

    private static Response unmaskWhatIsGone() {
        var complaint = Cases.closed();
        Sql.run(
                "update complaint set customer_name = null, customer_phone = null, personal_data_removed_at = now() where id = ?",
                complaint);
        return as(BRANCH_MANAGER).body(Map.of("reason", "电话回访")).post(COMPLAINTS + "/" + complaint + "/unmask");
    }

    private static UUID notDrawn() {
        var complaint = Cases.closed();
        Sql.run("update complaint set recheck = null where id = ?", complaint);
        return complaint;
    }

    private static Response recheckOfOnesOwn() {
        var complaint =
                Cases.idOf(as(BRANCH_MANAGER).body(newComplaint(Unit.BRANCH)).post(COMPLAINTS), 201);
        Cases.then(complaint, BRANCH_MANAGER, "accept", Map.of());
        Cases.then(complaint, BRANCH_MANAGER, "assign", Map.of("staffId", Unit.BRANCH.someone()));
        Cases.then(complaint, BRANCH_MANAGER, "start", Map.of());
        Cases.then(complaint, BRANCH_MANAGER, "answer", Map.of("text", "已处理"));
        Cases.then(complaint, BRANCH_MANAGER, "close", proof());
        Sql.run("update complaint set recheck = 'PENDING' where id = ?", complaint);
        return step(BRANCH_MANAGER, complaint, "recheck", Map.of("confirmed", true, "note", "属实"));
    }

    private static Response transfer(Unit unit) {
        return step(ADMIN, Cases.registered(), "transfer", Map.of("unitId", unit.id(), "reason", "由该网点投递"));
    }

    private static Response merge(UUID complaint, UUID into) {
        return step(CLERK, complaint, "merge", Map.of("into", into == null ? complaint : into));
    }

    private static Response policyForNothing() {
        var path = POLICIES + "/" + Cases.defaultPolicy();
        return changing(path, ADMIN)
                .body(but(policy("SAME_DAY"), "active", true))
                .put();
    }

    private static Response calendarOnItself() {
        var calendar = calendar();
        var id = Cases.idOf(write(CALENDARS, calendar), 201);
        return changing(CALENDARS + "/" + id, ADMIN)
                .body(but(calendar, "baseId", id))
                .put();
    }

    private static Response importYear(String csv) {
        return national()
                .contentType("text/csv")
                .queryParam("year", 2031)
                .body(csv)
                .post("/imports");
    }

    private static Response tenThousandDays() {
        var target = Map.of("measure", "CALENDAR_DAYS", "amount", 10_000);
        return as(ADMIN)
                .body(but(Bodies.of("previewDeadline", Unit.COUNTY), "target", target))
                .post("/api/v1/deadlines/preview");
    }

    private static io.restassured.specification.RequestSpecification national() {
        return changing(CALENDARS + "/" + NATIONAL_CALENDAR, ADMIN);
    }

    private static Map<String, ?> goal() {
        return Map.of("kind", "FIRM", "measure", "CALENDAR_DAYS", "amount", 7, "pauses", false);
    }

    private static Map<String, ?> with(String field, Object value) {
        return but(newComplaint(Unit.OUTLET), field, value);
    }

    private static Response register(Map<String, ?> body) {
        return as(CLERK).body(body).post(COMPLAINTS);
    }

    private static Response write(String path, Map<String, ?> body) {
        return as(ADMIN).body(body).post(path);
    }

    private static Response assign(UUID staffId) {
        return step(ADMIN, Cases.accepted(), "assign", Map.of("staffId", staffId));
    }

    private static Response prove(Map<String, ?> proof) {
        return step(BRANCH_MANAGER, Cases.answered(), "close", proof);
    }
}
