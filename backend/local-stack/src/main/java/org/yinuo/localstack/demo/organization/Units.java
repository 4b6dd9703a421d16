package org.yinuo.localstack.demo.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Digits;
import org.yinuo.localstack.demo.chance.Ids;
import org.yinuo.localstack.demo.chance.Odds;
import org.yinuo.localstack.demo.chance.Seed;

/** The units of a tree, each worked out when it is asked for. */
public final class Units {

    private static final double CLOSED_STATIONS = 0.015;
    private static final Odds<BusinessLine> OUTLETS = new Odds<BusinessLine>()
            .and(BusinessLine.GENERAL, 45)
            .and(BusinessLine.MAIL, 35)
            .and(BusinessLine.FINANCE, 15)
            .and(BusinessLine.EXPRESS, 5);
    private static final Odds<BusinessLine> STATIONS =
            new Odds<BusinessLine>().and(BusinessLine.GENERAL, 75).and(BusinessLine.FINANCE, 25);

    private final UnitTree tree;
    private final Seed seed;
    private final Instant founded;
    private final UnitNames names;

    public Units(UnitTree tree, Seed seed, Instant founded) {
        this.tree = tree;
        this.seed = seed;
        this.founded = founded;
        this.names = new UnitNames(tree, new PlaceNames(seed));
    }

    public UnitTree tree() {
        return tree;
    }

    public Unit unit(int index) {
        var division = tree.division(index);
        int parent = tree.parent(index);
        return new Unit(
                index,
                id(index),
                code(index),
                name(index),
                tree.kind(index),
                line(index),
                isClosed(index),
                parent < 0 ? null : id(parent),
                parent < 0 ? null : code(parent),
                tree.path(index),
                address(index),
                division.seat().code(),
                phones(index),
                hours(index),
                marketDays(index),
                createdAt(index));
    }

    public UUID id(int index) {
        return Ids.at(createdAt(index), seed.of(Aspect.UNIT_ID, index));
    }

    public String name(int index) {
        return names.name(index, line(index));
    }

    /** The division's code is that of the office which leads it; the units below it count on behind it. */
    public String code(int index) {
        var division = tree.division(index).code();
        var office = tree.division(index).isCountry() ? "YINUO" : division;
        return tree.sequence(index) == 0 ? office : office + Digits.of(tree.sequence(index), 3);
    }

    public BusinessLine line(int index) {
        return switch (tree.kind(index)) {
            case DEPARTMENT -> names.lineOfDepartment(index);
            case OUTLET -> OUTLETS.draw(details(index));
            case STATION -> tree.division(index).isUrban() ? BusinessLine.GENERAL : STATIONS.draw(details(index));
            default -> BusinessLine.GENERAL;
        };
    }

    public boolean isClosed(int index) {
        return tree.kind(index) == UnitKind.STATION
                && seed.of(Aspect.UNIT_STATUS, index).happens(CLOSED_STATIONS);
    }

    /** Days of the month on which it works in any case. */
    public List<Integer> marketDays(int index) {
        return MarketDays.of(tree, index, details(index));
    }

    /** Where someone lives whom the unit serves. */
    public String neighbourhood(int index, Chance chance) {
        return names.neighbourhood(index, chance.below(40));
    }

    private String address(int index) {
        var chance = details(index);
        var place = tree.division(index).fullName();
        var number = chance.between(1, 198) + "号";
        return switch (tree.kind(index)) {
            case BRANCH, OUTLET -> place + names.town(index) + street(index, chance) + number;
            case STATION -> place + names.town(index) + names.village(index) + chance.between(1, 36) + "号";
            default -> tree.division(index).seat().fullName() + names.street(index, 200 + tree.ordinal(index)) + number;
        };
    }

    private String street(int index, Chance chance) {
        var main = List.of("正街", "新街", "人民路", "兴隆街", "市场路", "桥头街");
        return tree.division(index).isUrban() ? "" : chance.pick(main);
    }

    private Unit.Phones phones(int index) {
        var chance = details(index);
        var area = "0" + tree.division(index).seat().code().substring(0, 3) + "-0";
        return new Unit.Phones(area + sixDigits(chance), area + sixDigits(chance), "11185");
    }

    private OpeningHours hours(int index) {
        boolean urban = tree.division(index).isUrban();
        return switch (tree.kind(index)) {
            case BRANCH -> urban ? OpeningHours.CITY_STREET : OpeningHours.TOWN;
            case OUTLET ->
                details(index).happens(0.2)
                        ? OpeningHours.SIX_DAYS
                        : urban ? OpeningHours.CITY_STREET : OpeningHours.TOWN;
            case STATION -> OpeningHours.VILLAGE;
            default -> OpeningHours.OFFICE;
        };
    }

    private Instant createdAt(int index) {
        return founded.plusMillis(index);
    }

    private Chance details(int index) {
        return seed.of(Aspect.UNIT_DETAILS, index);
    }

    private static String sixDigits(Chance chance) {
        return Digits.of(chance.below(1_000_000), 6);
    }
}
