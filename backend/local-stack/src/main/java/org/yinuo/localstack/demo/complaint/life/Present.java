package org.yinuo.localstack.demo.complaint.life;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.complaint.clock.CaseClock;
import org.yinuo.localstack.demo.complaint.clock.Standing;

/**
 * A case as it stands now.
 *
 * @param version how often it was changed by people
 * @param escalatedTo the unit that knows of it; none while nobody above does
 * @param answer the step that gave it, if it stands
 * @param closing the step that closed it, if it is closed
 */
public record Present(
        Status status,
        int unit,
        @Nullable UUID assignee,
        int version,
        int escalationLevel,
        @Nullable Integer escalatedTo,
        int contacts,
        int attempts,
        @Nullable UUID mergedInto,
        @Nullable String recheck,
        @Nullable Step answer,
        @Nullable Step closing,
        @Nullable Proof proof,
        Standing standing,
        List<Step> steps,
        List<CaseClock> clocks) {

    public Present {
        steps = List.copyOf(steps);
        clocks = List.copyOf(clocks);
    }
}
