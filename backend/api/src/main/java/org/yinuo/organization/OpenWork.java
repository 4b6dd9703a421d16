package org.yinuo.organization;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.yinuo.platform.TreePath;

/** Knows what a unit still has to do. The features answer; the organisation only asks before it closes one. */
public interface OpenWork {

    /** Number of cases of this subtree that are not closed. */
    long openWithin(TreePath subtree);

    /** Number of cases that are not closed, for those of these units that have any; what is below them is not counted. */
    Map<UUID, Long> openOf(Collection<UUID> units);
}
