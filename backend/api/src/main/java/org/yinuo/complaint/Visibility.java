package org.yinuo.complaint;

/** Who may read a step of the timeline. */
public enum Visibility {
    /** Whoever works with the case. */
    INTERNAL,
    /** The customer too. */
    PUBLIC
}
