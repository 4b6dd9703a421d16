package org.yinuo.platform;

import java.util.Arrays;
import java.util.List;

/**
 * A place in a tree, written as PostgreSQL's {@code ltree}: numbers from the root down, joined by dots. All places below
 * one are a single range of the B-tree, from the path itself to {@link #end()}.
 */
public record TreePath(String value) {

    /** Above every root; covers everything. */
    public static final TreePath WHOLE = new TreePath("");

    public TreePath child(long label) {
        return new TreePath(value.isEmpty() ? Long.toString(label) : value + "." + label);
    }

    /** Number of levels; 0 for {@link #WHOLE}. */
    public int depth() {
        return value.isEmpty() ? 0 : labels().size();
    }

    /** The labels from the root down to this place. */
    public List<Long> labels() {
        return value.isEmpty()
                ? List.of()
                : Arrays.stream(value.split("\\.")).map(Long::valueOf).toList();
    }

    /** @param levels fewer than this path has */
    public TreePath up(int levels) {
        var rest = value;
        for (int i = 0; i < levels; i++) rest = rest.substring(0, rest.lastIndexOf('.'));
        return new TreePath(rest);
    }

    public boolean covers(TreePath other) {
        return value.isEmpty() || other.value.equals(value) || other.value.startsWith(value + ".");
    }

    /** The first path behind this subtree: labels are digits, and letters sort after digits. */
    public String end() {
        return value + ".a";
    }

    @Override
    public String toString() {
        return value;
    }
}
