package org.yinuo.platform.attachment;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.yinuo.platform.Ids;
import org.yinuo.platform.Recurring;

/** Files whose sender went away, or whose process died, before anything referred to them: after a day they go. */
@ApplicationScoped
class AbandonedAttachments implements Recurring {

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final AttachmentRows rows;
    private final Clock clock;

    AbandonedAttachments(AttachmentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remove-abandoned-attachments";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        int removed = rows.removeNotKept(Ids.floor(clock.instant().minus(PATIENCE)));
        if (removed > 0) Log.infof("%d attachments that nobody kept are gone", removed);
    }
}
