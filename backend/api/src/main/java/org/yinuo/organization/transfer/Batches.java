package org.yinuo.organization.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.yinuo.platform.job.JobWork.Progress;

/** Writes in batches of a second or two, so that whoever looks sees it move. */
@ApplicationScoped
class Batches {

    private static final int LINES = 20_000;

    /** Below this the tables' own housekeeping is soon enough. */
    private static final int MANY = 10_000;

    /** Does the lines, or positions, behind {@code from} up to {@code to}. */
    @FunctionalInterface
    interface Batch {
        void write(int from, int to);
    }

    private final EntityManager em;

    Batches(EntityManager em) {
        this.em = em;
    }

    void each(int last, Batch batch, Progress progress) {
        for (int from = 0; from < last; from += LINES) {
            int to = Math.min(from + LINES, last);
            batch.write(from, to);
            progress.done(to);
        }
    }

    int count(String sql) {
        return ((Number) em.createNativeQuery(sql, Long.class).getSingleResult()).intValue();
    }

    /** After many new rows the planner would take the table for small, and the search would read a long pending list. */
    void tidy(String table, String searchIndex, int newRows) {
        if (newRows < MANY) return;
        em.createNativeQuery("select gin_clean_pending_list('" + searchIndex + "')", Long.class)
                .getSingleResult();
        em.createNativeQuery("analyze " + table).executeUpdate();
    }
}
