package org.yinuo.platform.job;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/**
 * Does a job in one transaction: all of it or nothing. A job of a process that died is simply done again; one that
 * another process finished meanwhile is left alone.
 */
@ApplicationScoped
class WorkService {

    /** A network of 620,000 units takes two minutes on two cores. */
    private static final int FOUR_HOURS = 4 * 3_600;

    private final List<JobWork> works;
    private final Jobs jobs;
    private final JobService service;
    private final JobLines lines;
    private final Clock clock;

    WorkService(@All List<JobWork> works, Jobs jobs, JobService service, JobLines lines, Clock clock) {
        this.works = works;
        this.jobs = jobs;
        this.service = service;
        this.lines = lines;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = FOUR_HOURS)
    void run(UUID id) {
        jobs.hold(id);
        var job = jobs.findById(id);
        if (job == null || job.isFinished()) return;
        work(job.kind(), job);
        lines.remove(id);
    }

    private void work(JobKind kind, Job job) {
        var work = works.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        service.advance(job.id(), JobStep.CHECKING, 0);
        int errors = job.errorCount() + work.check(job.id());
        if (errors > 0) {
            job.fail(JobFailure.LINES_REFUSED, errors, clock.instant());
            return;
        }
        service.advance(job.id(), JobStep.APPLYING, 0);
        work.apply(job.id(), done -> progress(job.id(), done));
        job.succeed(clock.instant());
    }

    private void progress(UUID id, int done) {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException("This process stops");
        service.advance(id, JobStep.APPLYING, done);
    }
}
