package org.yinuo.complaint;

/** The second look of another unit at a closed case. */
public enum Recheck {
    PENDING,
    CONFIRMED,
    /** What was said to be done was not: the case goes on. */
    REJECTED
}
