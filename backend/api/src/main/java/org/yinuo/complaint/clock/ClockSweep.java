package org.yinuo.complaint.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yinuo.platform.Recurring;

/** Looks every few seconds what time has done. What was missed while nothing ran is done on return. */
@ApplicationScoped
class ClockSweep implements Recurring {

    private final ClockSweepService service;
    private final Duration interval;

    ClockSweep(
            ClockSweepService service,
            @ConfigProperty(name = "yinuo.clocks.interval", defaultValue = "5s") Duration interval) {
        this.service = service;
        this.interval = interval;
    }

    @Override
    public String name() {
        return "clock-sweep";
    }

    @Override
    public Duration interval() {
        return interval;
    }

    @Override
    public void run() {
        while (service.sweep()) {}
    }
}
