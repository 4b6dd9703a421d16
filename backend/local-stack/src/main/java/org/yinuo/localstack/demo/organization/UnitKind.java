package org.yinuo.localstack.demo.organization;

/** Kinds of units, with how many people work in one, in tenths of an agent's station, and how many cases come to it. */
public enum UnitKind {
    GROUP(80, 0),
    PROVINCE(60, 0),
    CITY(50, 4),
    COUNTY(40, 5),
    BRANCH(80, 12),
    OUTLET(55, 10),
    STATION(10, 1),
    DEPARTMENT(50, 0);

    private final int people;
    private final int cases;

    UnitKind(int people, int cases) {
        this.people = people;
        this.cases = cases;
    }

    int people() {
        return people;
    }

    public int cases() {
        return cases;
    }

    boolean isAdministrative() {
        return this == GROUP || this == PROVINCE || this == CITY || this == COUNTY;
    }

    /** Who leads it answers for the units below it that are not of this kind. */
    public boolean leads() {
        return this != OUTLET && this != STATION;
    }

    boolean servesCustomers() {
        return this == BRANCH || this == OUTLET || this == STATION;
    }
}
