package org.yinuo.organization;

/** What a unit is. The order is that of the tree: a unit never stands under one of a later kind. */
public enum UnitKind {
    /** The operator itself (集团); the root. */
    GROUP,
    PROVINCE,
    CITY,
    COUNTY,
    /** 支局. */
    BRANCH,
    /** 网点. */
    OUTLET,
    /** 便民服务站, 三农服务站. */
    STATION,
    /** An office at any level; stands under any unit, and only departments stand under it. */
    DEPARTMENT;

    public boolean mayStandUnder(UnitKind parent) {
        return this != GROUP && compareTo(parent) >= 0;
    }
}
