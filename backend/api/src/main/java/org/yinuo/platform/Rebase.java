package org.yinuo.platform;

import jakarta.persistence.EntityManager;

/** Gives every path of a subtree its new beginning: one statement, however large the subtree. */
public final class Rebase {

    private Rebase() {}

    /**
     * @param condition SQL that finds the subtree by an index; may use {@code :from} and {@code :end}, its range
     * @return number of rows moved
     */
    public static int move(
            EntityManager em, String table, String column, String condition, TreePath from, TreePath to) {
        var update = em.createNativeQuery("""
                update %1$s set %2$s = cast(:to as ltree) || case
                    when nlevel(%2$s) > :depth then subpath(%2$s, :depth) else cast('' as ltree) end
                where %3$s""".formatted(table, column, condition));
        update.setParameter("to", to.value())
                .setParameter("depth", from.depth())
                .setParameter("from", from.value());
        if (condition.contains(":end")) update.setParameter("end", from.end());
        return update.executeUpdate();
    }
}
