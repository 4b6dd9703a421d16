package org.yinuo.localstack.demo.chance;

/** What is being decided by chance. Each has draws of its own, so that a change in one leaves the others as they were. */
public enum Aspect {
    TREE,
    UNIT_ID,
    UNIT_DETAILS,
    UNIT_STATUS,
    PLACE_NAMES,
    CASELOAD,
    STAFF_ID,
    STAFF,
    STAFF_STATUS,
    RECEIPT,
    CASE,
    LIFE,
    STEP,
    STEP_ID,
    CASE_ID,
    ASSIGNEE,
    TWICE
}
