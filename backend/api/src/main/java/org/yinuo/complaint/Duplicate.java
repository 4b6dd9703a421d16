package org.yinuo.complaint;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that may be the same as another. */
@Schema(description = "A case that may be the same as another.")
record Duplicate(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-0000000000c2")
        UUID id,

        @Schema(description = "Number for people.", examples = "TS20261122000043")
        String number,

        @Schema(description = "Where it stands.", examples = "ACCEPTED")
        ComplaintStatus status,

        @Schema(description = "When it came in.", examples = "2026-11-22T01:05:00Z")
        Instant receivedAt,

        @Schema(description = "The first 120 characters of the text.", examples = "包裹显示已签收,但本人没有收到。")
        String excerpt,

        @Schema(description = "What they have in common.", examples = "SAME_ITEM")
        Likeness likeness,

        @Schema(description = "How near the words are, 0 to 100.", examples = "84")
        int textLikeness) {

    /** What two cases have in common; the surest first. */
    enum Likeness {
        SAME_ITEM,
        SAME_CUSTOMER,
        NEAR_TEXT
    }
}
