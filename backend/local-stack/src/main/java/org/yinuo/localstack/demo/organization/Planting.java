package org.yinuo.localstack.demo.organization;

/** Walks a plan from the root down and adds every unit to the tree. */
final class Planting {

    private final UnitTree tree;
    private final TreePlan plan;
    private int cities;
    private int counties;
    private int branches;
    private int outlets;
    private int sequence;
    private int towns;
    private int villages;

    Planting(UnitTree tree, TreePlan plan) {
        this.tree = tree;
        this.plan = plan;
    }

    void plant() {
        var country = Divisions.country();
        int group = office(UnitKind.GROUP, -1, country);
        departments(plan.departmentsOfGroup(), group, country);
        for (int province = 0; province < plan.provinces().size(); province++) {
            province(province, group);
        }
    }

    private void province(int index, int group) {
        var place = plan.provinces().get(index);
        int province = office(UnitKind.PROVINCE, group, place);
        departments(plan.departmentsOfProvince(index), province, place);
        for (var city : plan.citiesOf(index)) {
            city(city, province);
        }
    }

    private void city(Division place, int province) {
        int index = cities++;
        int city = office(UnitKind.CITY, province, place);
        departments(plan.departmentsOfCity(index), city, place);
        for (var county : plan.countiesOf(index)) {
            county(county, city);
        }
    }

    private void county(Division place, int city) {
        int index = counties++;
        towns = 0;
        villages = 0;
        int county = office(UnitKind.COUNTY, city, place);
        departments(plan.departmentsOfCounty(index), county, place);
        for (int i = 0; i < plan.branchesOf(index); i++) {
            branch(county, place);
        }
    }

    private void branch(int county, Division place) {
        int branch = tree.add(UnitKind.BRANCH, county, place, ++sequence, towns++);
        int count = plan.outletsOf(branches++);
        for (int i = 0; i < count; i++) {
            outlet(branch, place);
        }
    }

    private void outlet(int branch, Division place) {
        int outlet = tree.add(UnitKind.OUTLET, branch, place, ++sequence, towns++);
        int count = plan.stationsOf(outlets++);
        for (int i = 0; i < count; i++) {
            tree.add(UnitKind.STATION, outlet, place, ++sequence, villages++);
        }
    }

    private int office(UnitKind kind, int parent, Division place) {
        sequence = 0;
        return tree.add(kind, parent, place, 0, 0);
    }

    private void departments(int count, int office, Division place) {
        for (int i = 0; i < count; i++) {
            tree.add(UnitKind.DEPARTMENT, office, place, ++sequence, i);
        }
    }
}
