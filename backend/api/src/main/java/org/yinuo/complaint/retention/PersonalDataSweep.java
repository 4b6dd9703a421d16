package org.yinuo.complaint.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yinuo.platform.Recurring;

/** Looks now and then whose data has been kept long enough. */
@ApplicationScoped
class PersonalDataSweep implements Recurring {

    private final PersonalDataService service;
    private final Duration interval;

    PersonalDataSweep(
            PersonalDataService service,
            @ConfigProperty(name = "yinuo.complaints.retention-interval", defaultValue = "1h") Duration interval) {
        this.service = service;
        this.interval = interval;
    }

    @Override
    public String name() {
        return "remove-personal-data";
    }

    @Override
    public Duration interval() {
        return interval;
    }

    @Override
    public void run() {
        int removed;
        do removed = service.removeBatch();
        while (removed == PersonalDataService.BATCH);
    }
}
