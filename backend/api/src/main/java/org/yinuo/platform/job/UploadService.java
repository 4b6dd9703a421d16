package org.yinuo.platform.job;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.UUID;
import org.yinuo.platform.Ids;
import org.yinuo.platform.Trace;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.idempotency.Idempotency;
import org.yinuo.platform.table.CsvReading;

/** Takes files in: lines, job and the order to work on it are stored in one transaction, or nothing is. */
@ApplicationScoped
public class UploadService {

    private static final int AN_HOUR = 3_600;

    private final JobLines lines;
    private final JobService jobs;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final RoutingContext request;
    private final Clock clock;

    UploadService(
            JobLines lines,
            JobService jobs,
            Idempotency idempotency,
            AuditTrail audit,
            RoutingContext request,
            Clock clock) {
        this.lines = lines;
        this.jobs = jobs;
        this.idempotency = idempotency;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /**
     * Whether the key came with another file before is known when this one has been read: a file sent twice is read
     * twice, and the lines of the second reading are dropped again.
     *
     * @return the new job, or the one made when the same file came with the same key before
     * @throws org.yinuo.platform.problem.ProblemException 422 if it is no CSV of the layout
     */
    @Transactional
    @TransactionConfiguration(timeout = AN_HOUR)
    public JobView take(Upload upload) {
        var id = Ids.at(clock.instant());
        var digest = sha256();
        var body = new DigestInputStream(upload.body(), digest);
        var counted = lines.copy(id, new CsvReading(body, upload.layout()));
        var job = idempotency.once(upload.key(), digest.digest(), JobView.class, () -> accept(upload, id, counted));
        if (!job.id().equals(id)) lines.remove(id);
        return job;
    }

    private JobView accept(Upload upload, UUID id, JobLines.Counted counted) {
        audit.record(new Change(upload.action(), "JOB", id, null, counted.lines() + " lines"));
        return jobs.accept(id, upload.kind(), counted, Trace.of(request));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
