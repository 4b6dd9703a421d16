package org.yinuo.organization;

import org.yinuo.platform.TreePath;

/** A subtree has another place now. Whoever keeps paths of it moves them along, in the same transaction. */
public record SubtreeMoved(TreePath from, TreePath to) {}
