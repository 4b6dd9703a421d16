package org.yinuo.organization;

/** The business a unit does. */
public enum BusinessLine {
    MAIL,
    FINANCE,
    EXPRESS,
    INSURANCE,
    GENERAL
}
