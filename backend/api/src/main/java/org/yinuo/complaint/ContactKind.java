package org.yinuo.complaint;

/** How the customer was reached. */
public enum ContactKind {
    CALL,
    /** 登门造访. */
    VISIT,
    MESSAGE,
    LETTER
}
