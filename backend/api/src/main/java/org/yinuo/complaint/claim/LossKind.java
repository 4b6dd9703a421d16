package org.yinuo.complaint.claim;

/** What happened to an item. */
enum LossKind {
    LOST,
    DAMAGED,
    /** 内件短少. */
    SHORT,
    DELAYED
}
