package org.yinuo.localstack.demo.organization;

import java.util.List;
import org.yinuo.localstack.demo.chance.Words;

/** What units are called, and where they stand. */
final class UnitNames {

    /** Name and business line, the indispensable departments first. */
    private static final List<String> DEPARTMENTS = Words.of("places/departments.txt");

    private final UnitTree tree;
    private final PlaceNames places;

    UnitNames(UnitTree tree, PlaceNames places) {
        this.tree = tree;
        this.places = places;
    }

    String name(int unit, BusinessLine line) {
        return switch (tree.kind(unit)) {
            case GROUP -> "一诺邮政集团";
            case PROVINCE, CITY, COUNTY -> tree.division(unit).name() + "分公司";
            case DEPARTMENT -> department(unit)[0];
            case BRANCH -> stem(unit) + "邮政支局";
            case OUTLET -> stem(unit) + outlet(line, tree.division(unit).isUrban());
            case STATION -> village(unit) + (line == BusinessLine.FINANCE ? "三农服务站" : "便民服务站");
        };
    }

    BusinessLine lineOfDepartment(int unit) {
        return BusinessLine.valueOf(department(unit)[1]);
    }

    /** The town or street that the unit stands in; a station's is its outlet's. */
    String town(int unit) {
        int office = tree.kind(unit) == UnitKind.STATION ? tree.parent(unit) : unit;
        return places.town(tree.division(unit), tree.ordinal(office));
    }

    String village(int unit) {
        return places.village(tree.division(unit), tree.ordinal(unit));
    }

    /** A village or community near a unit, as customers give where they live. */
    String neighbourhood(int unit, int which) {
        var separator = tree.division(unit).isUrban() ? "" : town(unit);
        return separator + places.village(tree.division(unit), which);
    }

    String street(int unit, int which) {
        return places.street(tree.division(unit), which);
    }

    private String stem(int unit) {
        return places.stem(tree.division(unit), tree.ordinal(unit));
    }

    private String[] department(int unit) {
        return DEPARTMENTS.get(tree.ordinal(unit) % DEPARTMENTS.size()).split(":");
    }

    private static String outlet(BusinessLine line, boolean urban) {
        return switch (line) {
            case FINANCE -> "邮政储蓄网点";
            case EXPRESS -> "揽投部";
            case GENERAL -> urban ? "邮政营业厅" : "邮政所";
            case MAIL, INSURANCE -> "邮政所";
        };
    }
}
