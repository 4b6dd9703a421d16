package org.yinuo.platform.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;

/** Jobs to be done, by whichever process comes first. */
@ApplicationScoped
class JobQueue {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("job");

    private final SchedulerClient scheduled;
    private final Event<JobAdded> added;
    private final Clock clock;

    JobQueue(AgroalDataSource database, Event<JobAdded> added, Clock clock) {
        this.scheduled = SchedulerClient.Builder.create(database).build();
        this.added = added;
        this.clock = clock;
    }

    /** Takes part in the present transaction, whose connection the pool hands out and the scheduler does not commit. */
    void add(UUID id) {
        scheduled.schedule(
                TASK.instance(id.toString()).scheduledTo(clock.instant()),
                SchedulerClient.ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
        added.fire(new JobAdded(id));
    }
}
