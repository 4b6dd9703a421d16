package org.yinuo.organization;

import org.yinuo.platform.TreePath;

/** Knows what a unit still has to do. The features answer; the organisation only asks before it closes one. */
public interface OpenWork {

    /** Number of cases of this subtree that are not closed. */
    long openWithin(TreePath subtree);
}
