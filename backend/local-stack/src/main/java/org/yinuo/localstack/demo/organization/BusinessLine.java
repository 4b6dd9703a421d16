package org.yinuo.localstack.demo.organization;

/** Lines of business (专业). */
public enum BusinessLine {
    MAIL,
    FINANCE,
    EXPRESS,
    INSURANCE,
    GENERAL
}
