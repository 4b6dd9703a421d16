package org.yinuo.organization;

/** What a caller may do to a member of staff now. */
enum StaffAction {
    UPDATE,
    LEAVE,
    RETURN
}
