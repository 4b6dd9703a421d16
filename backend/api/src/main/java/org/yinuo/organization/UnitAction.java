package org.yinuo.organization;

/** What a caller may do to a unit now. */
enum UnitAction {
    ADD_CHILD,
    UPDATE,
    MOVE,
    CLOSE,
    REOPEN
}
