package org.yinuo.localstack.demo.organization;

import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Odds;

/** What people do. */
public enum StaffPost {
    COUNTER,
    DELIVERY,
    PROCESSING,
    TRANSPORT,
    IT,
    MANAGEMENT,
    INSPECTOR,
    AGENT;

    private static final Odds<StaffPost> AT_A_BRANCH =
            new Odds<StaffPost>().and(COUNTER, 45).and(DELIVERY, 50).and(PROCESSING, 5);
    private static final Odds<StaffPost> IN_AN_OFFICE =
            new Odds<StaffPost>().and(MANAGEMENT, 80).and(INSPECTOR, 12).and(IT, 8);

    static StaffPost in(UnitKind kind, String unitName, boolean first, Chance chance) {
        return switch (kind) {
            case STATION -> AGENT;
            case OUTLET -> first ? COUNTER : AT_A_BRANCH.draw(chance);
            case BRANCH -> first ? MANAGEMENT : AT_A_BRANCH.draw(chance);
            case DEPARTMENT -> first ? MANAGEMENT : inDepartment(unitName, chance);
            default -> first ? MANAGEMENT : IN_AN_OFFICE.draw(chance);
        };
    }

    private static StaffPost inDepartment(String name, Chance chance) {
        return switch (name) {
            case "信息技术部" -> IT;
            case "邮件处理中心" -> PROCESSING;
            case "运输中心" -> TRANSPORT;
            case "服务质量部" -> chance.happens(0.5) ? INSPECTOR : MANAGEMENT;
            default -> MANAGEMENT;
        };
    }
}
