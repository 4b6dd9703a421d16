package org.yinuo.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.yinuo.testing.Network.Unit;

/** A valid body for each operation that takes one, for a unit. */
public final class Bodies {

    /** Files that are taken, and whose only line is then found wanting: they change nothing. */
    public static final String UNIT_FILE = Files.UNITS + Files.unit("U1", "无上级", "OUTLET", "NOWHERE");

    public static final String STAFF_FILE = Files.STAFF + Files.person("P1", "无单位", "NOWHERE", "");

    private Bodies() {}

    public static Map<String, ?> of(String operation, Unit unit) {
        return switch (operation) {
            case "createOrgUnit" -> newUnit(unit.id());
            case "updateOrgUnit" -> Map.of("name", "改名", "businessLine", "MAIL");
            case "moveOrgUnit" -> Map.of("parentId", unit.id());
            case "closeOrgUnit" -> Map.of("reason", "撤并");
            case "createStaff" -> newStaff(unit);
            case "updateStaff" -> Map.of("name", "改名", "unitId", unit.id(), "post", "COUNTER");
            case "registerComplaint" -> newComplaint(unit);
            case "assignComplaint" -> Map.of("staffId", unit.someone());
            case "answerComplaint" -> Map.of("text", "已处理");
            case "closeComplaint" -> proof();
            case "transferComplaint" -> Map.of("unitId", unit.id(), "reason", "由该网点投递");
            case "escalateComplaint", "reopenComplaint", "withdrawComplaint", "unmaskComplaintCustomer" ->
                Map.of("reason", "客户来电催办");
            case "askCustomer", "resumeComplaint", "instructComplaint" -> Map.of("text", "请提供邮件号码");
            case "visitComplaint" -> visit(true);
            case "addComplaintNote" -> Map.of("text", "已核实", "visibility", "INTERNAL");
            case "mergeComplaint" -> Map.of("into", unit.complaint());
            case "recheckComplaint" -> Map.of("confirmed", true, "note", "电话回访属实");
            case "assignComplaints" ->
                Map.of("complaints", List.of(Map.of("id", unit.complaint(), "version", 0)), "staffId", unit.someone());
            case "createSlaPolicy", "updateSlaPolicy" ->
                policy("P" + random().replace("-", "").toUpperCase(Locale.ROOT));
            case "requestClaim" -> oldClaim(random());
            case "reviewClaim" -> Map.of("note", "已核对发票");
            case "handOverClaim" -> Map.of("unitId", unit.id(), "reason", "由理赔部门核定");
            case "decideClaim", "payClaim" -> Map.of("amount", "36.00");
            case "rejectClaim", "withdrawClaim" -> Map.of("reason", "客户已与寄件人协商解决");
            case "previewCompensation" -> Map.of("facts", facts("XA12345678942"));
            case "updateCompensationRuleSet" -> Map.of("nameZh", "邮政法", "nameEn", "Postal Law", "rules", Cases.rules());
            case "createComplaintCategory" -> category();
            case "updateComplaintCategory" -> without(category(), "code");
            case "createAnswerTemplate", "updateAnswerTemplate" -> template(unit);
            case "createWorkingCalendar", "updateWorkingCalendar" -> calendar();
            case "setWorkingCalendarDay" -> Map.of("kind", "HOLIDAY", "name", "休息");
            case "previewDeadline" ->
                Map.of(
                        "unitId",
                        unit.id(),
                        "receivedAt",
                        "2026-09-30T16:00:00+08:00",
                        "target",
                        Map.of("measure", "WORKING_DAYS", "amount", 3));
            default -> Map.of();
        };
    }

    public static String file(String operation) {
        return switch (operation) {
            case "importStaff" -> STAFF_FILE;
            case "importWorkingCalendarYear" -> "date,kind,name,intervals\n2030-01-01,HOLIDAY,元旦,\n";
            default -> UNIT_FILE;
        };
    }

    public static Map<String, ?> visit(boolean reached) {
        return Map.of("contact", Map.of("kind", "CALL", "at", "2026-01-05T10:00:00+08:00"), "reached", reached);
    }

    /** For cases of no channel in use: it gets in nobody's way. */
    public static Map<String, ?> policy(String code) {
        return Map.of(
                "code", code,
                "nameZh", "三个工作日",
                "nameEn", "Three working days",
                "categoryCode", "NEWSPAPER",
                "channelGroup", "OPINION_BOOK",
                "goals", List.of(Map.of("kind", "RESOLUTION", "measure", "WORKING_DAYS", "amount", 3, "pauses", true)),
                "active", false);
    }

    /** A parcel that was lost, not insured: 36.00 of the 80.00 that it was worth. */
    public static Map<String, ?> claim(String item) {
        return Map.of("facts", facts(item), "asked", "80.00");
    }

    /** For the cases of the network, which came in a year ago. */
    public static Map<String, ?> oldClaim(String item) {
        var posted = LocalDate.now().minusDays(400).toString();
        return Map.of("facts", but(facts(item), "postedOn", posted), "asked", "80.00");
    }

    public static Map<String, ?> facts(String item) {
        return Map.of(
                "itemNumber", item,
                "service", "PARCEL",
                "loss", "LOST",
                "postedOn", LocalDate.now().minusDays(20).toString(),
                "postage", "12.00",
                "actualLoss", "80.00");
    }

    public static Map<String, ?> category() {
        return Map.of(
                "code",
                "C" + random().replace("-", "").toUpperCase(Locale.ROOT),
                "parentCode",
                "OTHER",
                "nameZh",
                "新分类",
                "nameEn",
                "New category",
                "position",
                91,
                "active",
                true,
                "fieldsSchema",
                fields());
    }

    public static Map<String, ?> fields() {
        return Map.of(
                "type", "object",
                "properties", Map.of("room", field("string"), "floor", field("integer")),
                "required", List.of("room"));
    }

    public static Map<String, ?> field(String type) {
        return Map.of("type", type, "title", "项目", "x-title-en", "An item");
    }

    public static Map<String, ?> template(Unit unit) {
        return Map.of(
                "unitId", unit.id(),
                "nameZh", "本单位模板",
                "nameEn", "Our own",
                "text", "{{customer}}:您好!{{category}} {{number}} {{receivedAt}} {{unit}}");
    }

    public static Map<String, ?> calendar() {
        return Map.of(
                "code",
                "C" + random().replace("-", "").toUpperCase(Locale.ROOT),
                "name",
                "地方工作日历",
                "baseId",
                Cases.NATIONAL_CALENDAR);
    }

    public static Map<String, ?> newUnit(UUID parent) {
        return Map.of(
                "code",
                "N" + random(),
                "name",
                "新单位",
                "kind",
                "DEPARTMENT",
                "businessLine",
                "MAIL",
                "parentId",
                parent);
    }

    public static Map<String, ?> newStaff(Unit unit) {
        return Map.of("number", "N" + random(), "name", "新员工", "unitId", unit.id(), "post", "COUNTER");
    }

    public static Map<String, ?> newComplaint(Unit unit) {
        return Map.of(
                "type", "COMPLAINT",
                "channel", "VISIT",
                "categoryCode", "COUNTER_QUEUE",
                "unitId", unit.id(),
                "customer", Map.of("name", "陈桂兰", "phone", "138 0000 1234"),
                "text", "窗口排队太久,等了一个小时。");
    }

    /** One that the regulator sent. */
    public static Map<String, ?> regulators(Unit unit, String reference) {
        return but(but(newComplaint(unit), "channel", "REGULATOR"), "regulatorReference", reference);
    }

    public static Map<String, ?> proof() {
        return Map.of(
                "done", "当面致歉",
                "contact", Map.of("kind", "VISIT", "at", "2026-01-05T10:00:00+08:00"),
                "fault", "UNIT",
                "satisfaction", "SATISFIED",
                "attempts", List.of());
    }

    public static Map<String, Object> but(Map<String, ?> body, String field, Object value) {
        var changed = new HashMap<String, Object>(body);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, ?> body, String field) {
        var changed = new HashMap<String, Object>(body);
        changed.remove(field);
        return changed;
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
