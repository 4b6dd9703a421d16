package org.yinuo.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.yinuo.platform.Recurring;

/**
 * Runs background work. All processes look into one table; the one that marks a row first does its work, and says every
 * few seconds that it is alive. While the database is away there is nothing to do and the threads try again.
 */
@ApplicationScoped
class JobScheduler {

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED = 4;

    private final WorkService work;
    private final JobService jobs;
    private final Clock clock;
    private final JobSettings settings;
    private final Scheduler scheduler;

    JobScheduler(
            AgroalDataSource database,
            WorkService work,
            JobService jobs,
            @All List<Recurring> recurring,
            JobSettings settings,
            Clock clock) {
        this.work = work;
        this.jobs = jobs;
        this.clock = clock;
        this.settings = settings;
        this.scheduler = Scheduler.create(database, oneTime())
                .startTasks(recurring.stream().map(JobScheduler::task).toList())
                .schedulerName(new SchedulerName.Fixed(processName()))
                .threads(settings.threads())
                .pollingInterval(settings.polling())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(settings.stopping())
                .clock(clock::instant)
                .build();
    }

    /** Two processes of one machine are two. */
    private static String processName() {
        return ManagementFactory.getRuntimeMXBean().getName();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    void lookNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAdded job) {
        scheduler.triggerCheckForDueExecutions();
    }

    private OneTimeTask<Void> oneTime() {
        return Tasks.oneTime(JobQueue.TASK)
                .onDeadExecutionRevive()
                .onFailure(this::failed)
                .execute((instance, context) -> work.run(UUID.fromString(instance.getId())));
    }

    /** A fault may pass, such as another's change at the same moment; one that does not is the job's end. */
    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var execution = complete.getExecution();
        var id = execution.taskInstance.getId();
        Log.errorf(
                complete.getCause().orElse(null), "Job %s, attempt %d failed", id, execution.consecutiveFailures + 1);
        if (execution.consecutiveFailures + 1 < ATTEMPTS) {
            operations.reschedule(complete, clock.instant().plus(PAUSE));
            return;
        }
        jobs.giveUp(UUID.fromString(id));
        operations.remove();
    }

    private static RecurringTask<Void> task(Recurring one) {
        return Tasks.recurring(one.name(), FixedDelay.of(one.interval())).execute((instance, context) -> one.run());
    }
}
