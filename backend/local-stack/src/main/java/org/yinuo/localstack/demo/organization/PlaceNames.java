package org.yinuo.localstack.demo.organization;

import java.util.ArrayList;
import java.util.List;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Rotation;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.chance.Words;

/** Towns, streets, villages and communities, by their number within a county; no two of a county are alike. */
final class PlaceNames {

    private static final int FAMILIES = 90;
    private static final List<String> TOWNS = Words.of("places/towns.txt");
    private static final List<String> STREETS = Words.of("places/streets.txt");
    private static final List<String> VILLAGES = Words.of("places/villages.txt");
    private static final List<String> NORTHERN = villages("places/family-villages-north.txt");
    private static final List<String> SOUTHERN = villages("places/family-villages-south.txt");
    private static final List<String> COMMUNITIES =
            joined(Words.of("places/communities-first.txt"), Words.of("places/communities-last.txt"));

    private final Seed seed;

    PlaceNames(Seed seed) {
        this.seed = seed;
    }

    /** 石桥 in the country, 人民路 in a city: what a post office there is named for. */
    String stem(Division county, int ordinal) {
        if (county.isUrban()) {
            return street(county, ordinal);
        }
        return ordinal == 0 ? "城关" : rotation(county).word(TOWNS, ordinal);
    }

    /** As it stands in an address. */
    String town(Division county, int ordinal) {
        if (county.isUrban()) {
            return street(county, ordinal);
        }
        return stem(county, ordinal) + (ordinal % 10 < 7 ? "镇" : "乡");
    }

    String street(Division county, int ordinal) {
        return rotation(county).word(STREETS, ordinal) + (ordinal % 3 == 2 ? "街" : "路");
    }

    String village(Division county, int ordinal) {
        if (county.isUrban()) {
            return rotation(county).word(COMMUNITIES, ordinal) + "社区";
        }
        return rotation(county).word(county.isNorthern() ? NORTHERN : SOUTHERN, ordinal) + "村";
    }

    private Rotation rotation(Division county) {
        return new Rotation(seed.of(Aspect.PLACE_NAMES, Integer.parseInt(county.code())));
    }

    private static List<String> villages(String endings) {
        var families = Words.of("people/surnames.txt").subList(0, FAMILIES);
        var names = new ArrayList<>(VILLAGES);
        names.addAll(joined(families, Words.of(endings)));
        return List.copyOf(names);
    }

    private static List<String> joined(List<String> beginnings, List<String> endings) {
        return beginnings.stream()
                .flatMap(beginning -> endings.stream().map(ending -> beginning + ending))
                .toList();
    }
}
