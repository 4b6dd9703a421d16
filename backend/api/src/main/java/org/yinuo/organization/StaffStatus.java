package org.yinuo.organization;

/** Whether someone still works here. */
public enum StaffStatus {
    ACTIVE,
    LEFT
}
