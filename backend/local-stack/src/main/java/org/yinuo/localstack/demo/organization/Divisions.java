package org.yinuo.localstack.demo.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yinuo.localstack.demo.chance.Words;

/** The divisions of the country, in the order in which the network grows into its provinces. */
final class Divisions {

    /** A small network has the first of these: north and south, east and west. */
    private static final List<String> GROWTH =
            List.of("430000", "510000", "370000", "440000", "410000", "330000", "320000", "610000", "420000", "340000");

    private final Division country = new Division(0, "", null);

    private Divisions() {}

    static Division country() {
        var divisions = new Divisions();
        Words.of("divisions.txt").forEach(divisions::add);
        return divisions.country;
    }

    /** The first so many provinces. */
    static List<Division> provinces(int count) {
        var provinces = new ArrayList<>(country().parts());
        provinces.sort(Comparator.comparingInt(Divisions::turn));
        return provinces.subList(0, count);
    }

    /** So many parts, evenly from first to last: the capital, and some of each corner. */
    static List<Division> spread(Division division, int count) {
        var parts = division.parts();
        var chosen = new ArrayList<Division>();
        for (int i = 0; i < count; i++) {
            chosen.add(parts.get((int) ((long) i * parts.size() / count)));
        }
        return chosen;
    }

    private static int turn(Division province) {
        int turn = GROWTH.indexOf(province.code());
        return turn < 0 ? GROWTH.size() : turn;
    }

    /** Lines come in the order of codes: a part follows what it is part of. */
    private void add(String line) {
        int code = Integer.parseInt(line.substring(0, 6));
        above(code).addPart(code, line.substring(7));
    }

    private Division above(int code) {
        if (code % 10_000 == 0) {
            return country;
        }
        var province = country.parts().getLast();
        return code % 100 == 0 ? province : province.parts().getLast();
    }
}
