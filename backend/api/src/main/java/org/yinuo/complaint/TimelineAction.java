package org.yinuo.complaint;

/** What a step of the timeline was: all of {@link ComplaintAction}, and what happens without one. */
public enum TimelineAction {
    REGISTER,
    ACCEPT,
    TRANSFER,
    ASSIGN,
    START,
    ASK_CUSTOMER,
    RESUME,
    VISIT,
    NOTE,
    INSTRUCT,
    ANSWER,
    CLOSE,
    REOPEN,
    WITHDRAW,
    MERGE,
    /** Another case went into this one. */
    MERGED_IN,
    ESCALATE,
    RECHECK,
    /** Somebody looked at the customer's personal data. */
    UNMASK,
    ATTACH,
    CLAIM,
    /** A clock has a fifth of its time left. */
    AT_RISK,
    /** A clock's time is over. */
    BREACH
}
