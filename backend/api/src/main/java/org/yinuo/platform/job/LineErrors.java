package org.yinuo.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.yinuo.platform.paging.Cursor;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.paging.Where;
import org.yinuo.platform.table.LineError;

/** What is wrong with the lines of jobs: all is counted, the first thousand of a job are kept. */
@ApplicationScoped
public class LineErrors {

    static final int KEPT = 1_000;

    private static final String BY_LINE = "line";

    /** Behind what reading a line can find. */
    private static final int FIRST_ORDINAL = 100;

    private final EntityManager em;

    LineErrors(EntityManager em) {
        this.em = em;
    }

    /** @param errors in order of lines; a line has fewer columns than there are ordinals for what reading finds */
    void keep(UUID job, List<LineError> errors) {
        for (int ordinal = 0; ordinal < errors.size(); ordinal++) {
            em.persist(new JobError(job, ordinal % FIRST_ORDINAL, errors.get(ordinal)));
        }
    }

    /**
     * Takes down what a query finds.
     *
     * @param sql selects {@code line} and {@code fact} (text), each line once
     * @return how many lines it found
     */
    public int find(UUID job, String field, String problem, String sql) {
        var count = em.createNativeQuery("""
                with room as (select greatest(:kept - count(*), 0) as free, coalesce(max(ordinal), 0) as ordinal from job_error where job_id = :job),
                    wrong as materialized (%s),
                    kept as (
                        insert into job_error (job_id, line, ordinal, field, problem, fact)
                        select :job, w.line, greatest(room.ordinal, :first) + 1, :field, :problem, left(w.fact, 200)
                        from room, (select line, fact from wrong order by line limit (select free from room)) w)
                select count(*) from wrong""".formatted(sql), Long.class);
        count.setParameter("kept", KEPT)
                .setParameter("job", job)
                .setParameter("first", FIRST_ORDINAL)
                .setParameter("field", field)
                .setParameter("problem", problem);
        return ((Number) count.getSingleResult()).intValue();
    }

    List<JobError> page(UUID job, PageQuery page) {
        var where = new Where().and("e.job_id = ?", job);
        var after = Cursor.parse(page.cursor(), BY_LINE, 2);
        if (after != null) where.and("(e.line, e.ordinal) > (?, ?)", after.number(0), after.number(1));
        return where.list(em, "select e.* from job_error e", "e.line, e.ordinal", JobError.class, page.fetch());
    }

    static Cursor after(JobError error) {
        return Cursor.of(BY_LINE, error.key().line(), error.key().ordinal());
    }

    long count(UUID job) {
        return new Where().and("e.job_id = ?", job).count(em, "from job_error e");
    }
}
