package org.yinuo.localstack.demo.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.chance.Shares;

/** Which divisions have units, and how many units each has below it; everything in the order of the tree. */
final class TreePlan {

    private final List<Division> provinces;
    private final List<List<Division>> cities = new ArrayList<>();
    private final List<List<Division>> counties = new ArrayList<>();
    private final int[] departments;
    private final int[] branches;
    private final int[] outlets;
    private final int[] stations;

    TreePlan(TreeShape shape, Seed seed) {
        var chance = seed.of(Aspect.TREE, 0);
        provinces = Divisions.provinces(shape.provinces());
        chooseParts(provinces, shape.cities(), cities);
        chooseParts(flat(cities), shape.counties(), counties);
        departments = Shares.of(shape.departments(), importance());
        var places = flat(counties);
        branches = Shares.atLeastOne(shape.branches(), uneven(places.size(), chance));
        outlets = Shares.atLeastOne(shape.outlets(), uneven(shape.branches(), chance));
        int others = 1 + provinces.size() + flat(cities).size() + places.size();
        others += shape.departments() + shape.branches() + shape.outlets();
        stations = Shares.of(shape.stations(others), ruralFirst(places, chance));
    }

    List<Division> provinces() {
        return provinces;
    }

    List<Division> citiesOf(int province) {
        return cities.get(province);
    }

    List<Division> countiesOf(int city) {
        return counties.get(city);
    }

    int branchesOf(int county) {
        return branches[county];
    }

    int outletsOf(int branch) {
        return outlets[branch];
    }

    int stationsOf(int outlet) {
        return stations[outlet];
    }

    /** The offices are counted level by level: the group, all provinces, all cities, all counties. */
    int departmentsOfGroup() {
        return departments[0];
    }

    int departmentsOfProvince(int province) {
        return departments[1 + province];
    }

    int departmentsOfCity(int city) {
        return departments[1 + provinces.size() + city];
    }

    int departmentsOfCounty(int county) {
        return departments[1 + provinces.size() + counties.size() + county];
    }

    private static void chooseParts(List<Division> divisions, int count, List<List<Division>> chosen) {
        var weights = divisions.stream()
                .mapToDouble(division -> division.parts().size() - 1)
                .toArray();
        var shares = Shares.atLeastOne(count, weights);
        for (int i = 0; i < shares.length; i++) {
            var division = divisions.get(i);
            chosen.add(Divisions.spread(
                    division, Math.min(shares[i], division.parts().size())));
        }
    }

    private double[] importance() {
        var weights = new ArrayList<Double>(List.of(7.0));
        provinces.forEach(province -> weights.add(5.0));
        flat(cities).forEach(city -> weights.add(3.0));
        flat(counties).forEach(county -> weights.add(1.0));
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Stations stand in for outlets where these are far apart: in the country. */
    private double[] ruralFirst(List<Division> places, Chance chance) {
        var weights = uneven(Arrays.stream(outlets).sum(), chance);
        int outlet = 0;
        int branch = 0;
        for (int county = 0; county < branches.length; county++) {
            double factor = places.get(county).isUrban() ? 1 : 3;
            for (int end = branch + branches[county]; branch < end; branch++) {
                for (int last = outlet + outlets[branch]; outlet < last; outlet++) {
                    weights[outlet] *= factor;
                }
            }
        }
        return weights;
    }

    private static double[] uneven(int count, Chance chance) {
        var weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = 0.5 + chance.share();
        }
        return weights;
    }

    private static List<Division> flat(List<List<Division>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
