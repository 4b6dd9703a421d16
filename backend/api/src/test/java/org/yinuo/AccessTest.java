package org.yinuo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Contract;
import org.yinuo.testing.Contract.Operation;
import org.yinuo.testing.Files;
import org.yinuo.testing.Network.Unit;
import org.yinuo.testing.People;

/** Every operation of the contract, asked by everyone, for every unit around the caller's own. */
@ApiTest
class AccessTest {

    /** Each stands in the county, but for those who see the whole network. */
    private static final Map<Character, String> ROLES = Map.of(
            'A', People.ADMIN,
            'M', People.COUNTY_MANAGER,
            'C', People.COUNTY_CLERK,
            'I', People.INSPECTOR,
            'S', People.SUPERVISOR,
            'X', People.INTEGRATION);

    private static final Set<Character> SEE_ALL = Set.of('A', 'X');
    private static final Set<Unit> IN_SIGHT = Set.of(Unit.COUNTY, Unit.BRANCH);

    /** Own, child, parent, sibling, foreign. */
    private static final List<Unit> AROUND = List.of(Unit.COUNTY, Unit.BRANCH, Unit.CITY, Unit.COUNTY_2, Unit.COUNTY_3);

    /**
     * Who may, by role: Administrator, Manager, Counter staff, Inspector, Supervisor, integrator (X). An operation that
     * is not in this table fails the build.
     */
    private static final Map<String, String> RULES = table("""
            listOrgUnits            AMCISX
            createOrgUnit           AM
            getOrgUnit              AMCISX
            updateOrgUnit           AM
            listOrgUnitChildren     AMCISX
            moveOrgUnit             AM
            closeOrgUnit            AM
            reopenOrgUnit           AM
            listStaff               AMCI
            createStaff             AM
            getStaff                AMCI
            updateStaff             AM
            leaveStaff              AM
            returnStaff             AM
            listComplaintCategories AMCIX
            createComplaintCategory A
            getComplaintCategory    AMCIX
            updateComplaintCategory A
            deleteComplaintCategory A
            listAnswerTemplates     AMCIX
            createAnswerTemplate    AM
            getAnswerTemplate       AMCIX
            updateAnswerTemplate    AM
            deleteAnswerTemplate    AM
            fillAnswerTemplate      AMC
            listComplaints          AMCIX
            registerComplaint       AMCX
            getComplaint            AMCIX
            listComplaintTimeline   AMCIX
            acceptComplaint         AMC
            assignComplaint         AMC
            startComplaint          AMC
            answerComplaint         AMC
            closeComplaint          AM
            listComplaintDuplicates AMCIX
            exportComplaints        AMCIX
            getComplaintBoard       AMCIX
            assignComplaints        AMC
            transferComplaint       AMC
            escalateComplaint       AMC
            askCustomer             AMC
            resumeComplaint         AMC
            visitComplaint          AMC
            addComplaintNote        AMC
            instructComplaint       AM
            unmaskComplaintCustomer AMCI
            reopenComplaint         AMC
            withdrawComplaint       AMC
            mergeComplaint          AMC
            recheckComplaint        AMI
            listComplaintAttachments AMCIX
            addComplaintAttachment  AMC
            getComplaintAttachment  AMCIX
            getComplaintAttachmentContent AMCIX
            removeComplaintAttachment AMC
            listClaims              AMCIX
            requestClaim            AMC
            getClaim                AMCIX
            reviewClaim             AMC
            handOverClaim           AMC
            decideClaim             AM
            payClaim                AM
            rejectClaim             AM
            withdrawClaim           AMC
            previewCompensation     AMCIX
            listCompensationRuleSets AMCIX
            getCompensationRuleSet  AMCIX
            updateCompensationRuleSet A
            listSlaPolicies         AMCIX
            createSlaPolicy         A
            getSlaPolicy            AMCIX
            updateSlaPolicy         A
            listWorkingCalendars    AMCISX
            createWorkingCalendar   A
            getWorkingCalendar      AMCISX
            updateWorkingCalendar   A
            listWorkingCalendarDays AMCISX
            setWorkingCalendarDay   A
            removeWorkingCalendarDay A
            importWorkingCalendarYear A
            getUnitWorkingCalendar  AMCISX
            setUnitWorkingCalendar  AM
            previewDeadline         AMCISX
            listAuditEntries        A
            importOrgUnits          A
            importStaff             A
            exportOrgUnits          AMCISX
            exportStaff             AMCI
            listJobs                A
            getJob                  A
            listJobErrors           A
            getMe                   AMCISX
            getSignIn               AMCISX
            """);

    /** These ask for no unit: whoever may, may wherever they stand. */
    private static final Set<String> OF_NO_UNIT = Set.of(
            "listComplaintCategories",
            "previewCompensation",
            "listCompensationRuleSets",
            "getCompensationRuleSet",
            "updateCompensationRuleSet",
            "createComplaintCategory",
            "getComplaintCategory",
            "updateComplaintCategory",
            "deleteComplaintCategory",
            "getAnswerTemplate",
            "updateAnswerTemplate",
            "deleteAnswerTemplate",
            "listSlaPolicies",
            "createSlaPolicy",
            "getSlaPolicy",
            "updateSlaPolicy",
            "listWorkingCalendars",
            "createWorkingCalendar",
            "getWorkingCalendar",
            "updateWorkingCalendar",
            "listWorkingCalendarDays",
            "setWorkingCalendarDay",
            "removeWorkingCalendarDay",
            "importWorkingCalendarYear",
            "listAuditEntries",
            "getMe",
            "getSignIn",
            "importOrgUnits",
            "importStaff",
            "listJobs",
            "getJob",
            "listJobErrors");

    /** And these answer an account that stands nowhere. */
    private static final Set<String> FOR_THE_UNPLACED = Set.of(
            "listComplaintCategories",
            "getComplaintCategory",
            "getMe",
            "getSignIn",
            "previewCompensation",
            "listCompensationRuleSets",
            "getCompensationRuleSet",
            "listSlaPolicies",
            "getSlaPolicy",
            "listWorkingCalendars",
            "getWorkingCalendar",
            "listWorkingCalendarDays");

    /** What a case has, made when it is first asked for. */
    private static final Map<UUID, UUID> ATTACHMENTS = new HashMap<>();

    private static final Map<UUID, UUID> CLAIMS = new HashMap<>();

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyOperationHasARule() {
        assertThat(Contract.operations()).extracting(Operation::id).containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    @Test
    void everyOperationAllowsAndRefusesByTheTable() {
        for (var operation : Contract.operations()) {
            for (var unit : AROUND) {
                ROLES.forEach((role, account) -> expect(operation, unit, account, statusFor(operation, unit, role)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutATokenNothingIsAnsweredButWhatIsPublic() {
        for (var operation : Contract.operations()) {
            int expected = operation.path().startsWith("/api/public/") ? 200 : 401;
            note(operation, Unit.COUNTY, "no token", expected, ask(People.anyone(), operation, Unit.COUNTY));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAccountThatStandsNowhereSeesNoUnit() {
        for (var operation : Contract.operations()) {
            expect(operation, Unit.COUNTY, People.NOBODY, FOR_THE_UNPLACED.contains(operation.id()) ? 200 : 403);
        }
        assertThat(wrong).isEmpty();
    }

    /** The role is asked before the unit, the unit before the revision, and no change comes with a revision here. */
    private static int statusFor(Operation operation, Unit unit, char role) {
        if (RULES.getOrDefault(operation.id(), "").indexOf(role) < 0) return 403;
        boolean seen = SEE_ALL.contains(role) || IN_SIGHT.contains(unit) || OF_NO_UNIT.contains(operation.id());
        if (!seen) return 404;
        return operation.needsRevision() ? 428 : operation.success();
    }

    private void expect(Operation operation, Unit unit, String account, int status) {
        note(operation, unit, account, status, ask(People.as(account), operation, unit));
    }

    private void note(Operation operation, Unit unit, String who, int expected, int answered) {
        if (expected != answered) {
            wrong.add("%s of %s by %s: %d instead of %d".formatted(operation.id(), unit, who, answered, expected));
        }
    }

    private static int ask(RequestSpecification request, Operation operation, Unit unit) {
        if (operation.id().startsWith("import")) request.contentType("text/csv").body(Bodies.file(operation.id()));
        else if (operation.id().equals("addComplaintAttachment"))
            request.contentType("application/octet-stream")
                    .queryParam("name", "记录.txt")
                    .body(("记录 " + UUID.randomUUID()).getBytes(UTF_8));
        else if (operation.method() != Method.GET) request.body(Bodies.of(operation.id(), unit));
        if (operation.hasParameter("year")) request.queryParam("year", 2030);
        if (operation.id().equals("listWorkingCalendarDays"))
            request.queryParam("from", "2026-10-01").queryParam("to", "2026-10-10");
        if (operation.hasParameter("reason")) request.queryParam("reason", "误传");
        if (operation.hasParameter("unit")) request.queryParam("unit", unit.id());
        return request.request(operation.method(), pathOf(operation, unit)).statusCode();
    }

    private static String pathOf(Operation operation, Unit unit) {
        var path = operation
                .path()
                .replace("{id}", idIn(operation, unit))
                .replace("{date}", "2026-12-24")
                .replace("{code}", "COUNTER_FEES");
        if (path.contains("{templateId}"))
            return path.replace("{templateId}", Cases.someTemplate().toString());
        if (path.contains("{attachmentId}"))
            return path.replace(
                    "{attachmentId}",
                    ATTACHMENTS
                            .computeIfAbsent(unit.complaint(), Cases::attachment)
                            .toString());
        if (path.contains("{claimId}"))
            return path.replace(
                    "{claimId}",
                    CLAIMS.computeIfAbsent(unit.complaint(), AccessTest::claim).toString());
        return path;
    }

    private static UUID claim(UUID complaint) {
        return Cases.claim(complaint, Bodies.oldClaim(UUID.randomUUID().toString()));
    }

    private static String idIn(Operation operation, Unit unit) {
        var id = switch (operation.tag()) {
            case "staff" -> unit.someone();
            case "complaints" -> unit.complaint();
            case "jobs" -> SomeJob.ID;
            case "working-calendars" -> Cases.NATIONAL_CALENDAR;
            case "compensation-rule-sets" -> Cases.RULE_SET;
            case "sla-policies" -> Cases.defaultPolicy();
            case "answer-templates" -> Cases.someTemplate();
            default -> unit.id();
        };
        return id.toString();
    }

    /** A job to ask for, begun when it is first needed. */
    private static final class SomeJob {

        private static final UUID ID = Cases.idOf(Files.send("org-units", Bodies.UNIT_FILE), 202);
    }

    private static Map<String, String> table(String lines) {
        return Arrays.stream(lines.strip().split("\n"))
                .map(line -> line.strip().split("\\s+"))
                .collect(toMap(row -> row[0], row -> row[1]));
    }
}
