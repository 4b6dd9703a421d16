package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.complaint.life.CaseRef;
import org.yinuo.localstack.demo.complaint.life.Present;

/** A case as it stands now. What lies ahead of it is not told. */
public record Case(
        CaseRef ref,
        long index,
        Subject subject,
        Customer customer,
        String text,
        @Nullable String itemNumber,
        UUID policy,
        Present now) {

    public Instant receivedAt() {
        return now.steps().getFirst().at();
    }
}
