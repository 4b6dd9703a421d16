package org.yinuo.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.yinuo.platform.Language;
import org.yinuo.platform.security.Caller;

/** What may happen to a job beside the work itself. */
@ApplicationScoped
class JobService {

    private final Jobs jobs;
    private final LineErrors errors;
    private final JobLines lines;
    private final JobQueue queue;
    private final Caller caller;
    private final Clock clock;

    JobService(Jobs jobs, LineErrors errors, JobLines lines, JobQueue queue, Caller caller, Clock clock) {
        this.jobs = jobs;
        this.errors = errors;
        this.lines = lines;
        this.queue = queue;
        this.caller = caller;
        this.clock = clock;
    }

    /** The order to work on it is stored with the job: what is acknowledged is done, whatever crashes. */
    @Transactional
    JobView accept(UUID id, JobKind kind, JobLines.Counted counted, String traceId) {
        var job = new Job(id, kind, counted, caller.account(), traceId, clock.instant());
        jobs.persist(job);
        errors.keep(id, counted.firstErrors());
        queue.add(id);
        return JobView.of(job, Language.CHINESE);
    }

    /** Seen at once by whoever asks how far it is: the work's own transaction stays open until the end. */
    @Transactional(TxType.REQUIRES_NEW)
    void advance(UUID id, JobStep step, int done) {
        jobs.findByIdOptional(id).ifPresent(job -> job.advance(step, done));
    }

    /** After several attempts that ended in a fault of ours. */
    @Transactional
    void giveUp(UUID id) {
        jobs.hold(id);
        jobs.findByIdOptional(id).filter(job -> !job.isFinished()).ifPresent(job -> {
            job.fail(JobFailure.INTERNAL, job.errorCount(), clock.instant());
            lines.remove(id);
        });
    }
}
