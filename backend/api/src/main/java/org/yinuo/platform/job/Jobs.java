package org.yinuo.platform.job;

import static org.yinuo.platform.job.JobProblem.JOB_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.yinuo.platform.paging.Cursor;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.paging.Where;
import org.yinuo.platform.security.Permission;

/** All jobs, newest first. */
@ApplicationScoped
class Jobs implements PanacheRepositoryBase<Job, UUID> {

    private static final String NEWEST = "newest";

    /** @throws org.yinuo.platform.problem.ProblemException 404 if it is not there or of a kind the caller may not see */
    Job get(UUID id, Predicate<Permission> may) {
        return findByIdOptional(id)
                .filter(job -> may.test(job.kind().permission()))
                .orElseThrow(() -> JOB_NOT_FOUND.because(id.toString()));
    }

    Where visible(Predicate<Permission> may) {
        return new Where()
                .anyOf(
                        "j.kind",
                        Arrays.stream(JobKind.values())
                                .filter(kind -> may.test(kind.permission()))
                                .toList());
    }

    List<Job> matching(Where where, PageQuery page) {
        var after = Cursor.parse(page.cursor(), NEWEST, 1);
        if (after != null) where.and("j.id < ?", after.uuid(0));
        return where.list(getEntityManager(), "select j.* from job j", "j.id desc", Job.class, page.fetch());
    }

    static Cursor after(Job job) {
        return Cursor.of(NEWEST, job.id());
    }

    long count(Where where) {
        return where.count(getEntityManager(), "from job j");
    }

    /** One process works on a job at a time, even if another was thought dead and was only slow. */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('job ' || :id, 0))", Object.class)
                .setParameter("id", id.toString())
                .getSingleResult();
    }
}
