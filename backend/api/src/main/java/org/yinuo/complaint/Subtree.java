package org.yinuo.complaint;

import org.yinuo.platform.TreePath;
import org.yinuo.platform.paging.Where;

/**
 * The cases of a subtree, in the words of the index of its depth (V008). A plain range of paths would be read whole and
 * sorted, or, with a generic plan, looked for by walking backwards through everybody's cases (architecture.md).
 */
final class Subtree {

    /** The deepest level with an index of its own; deeper subtrees are few cases, filtered from their ancestor's. */
    static final int DEEPEST_INDEX = 7;

    private Subtree() {}

    static Where within(Where where, TreePath subtree) {
        int depth = subtree.depth();
        if (depth <= 1) return where;
        if (depth <= DEEPEST_INDEX) return where.and(prefix(depth) + " = cast(? as ltree)", subtree.value());
        return where.and(
                        prefix(DEEPEST_INDEX) + " = subpath(cast(? as ltree), 0, " + DEEPEST_INDEX + ")",
                        subtree.value())
                .under("c.unit_path", subtree);
    }

    /** The expression that is indexed; the depth is written, not bound, for an index only serves its own expression. */
    static String prefix(int depth) {
        return "subpath(c.unit_path, 0, " + depth + ")";
    }
}
