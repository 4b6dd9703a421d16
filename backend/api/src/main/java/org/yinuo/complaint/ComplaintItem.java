package org.yinuo.complaint;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.category.CategoryRef;
import org.yinuo.complaint.clock.ClockState;
import org.yinuo.complaint.kind.Channel;
import org.yinuo.complaint.kind.ComplaintType;
import org.yinuo.organization.StaffRef;
import org.yinuo.organization.UnitRef;

/** A case in a list. */
record ComplaintItem(
        @Schema(description = "Id; sorts by receipt.", examples = "019c5d6e-7c00-7000-8000-0000000000c1")
        UUID id,

        @Schema(description = "Grows with every change; to be sent with a change of many.", examples = "2")
        long version,

        @Schema(description = "Number for people.", examples = "TS20261122000042")
        String number,

        @Schema(description = "What is wanted.", examples = "COMPLAINT")
        ComplaintType type,

        @Schema(description = "The way it came in.", examples = "VISIT")
        Channel channel,

        @Schema(description = "What it is about.") CategoryRef category,

        @Schema(description = "The unit it concerns.") UnitRef unit,

        @Schema(
                description = "Name of the customer, masked for those who need not see it; absent once it was removed.",
                examples = "陈桂兰")
        @Nullable
        String customerName,

        @Schema(description = "The first 120 characters of the text.", examples = "包裹显示已签收,但本人没有收到。")
        String excerpt,

        @Schema(description = "Where it stands.", examples = "ACCEPTED")
        ComplaintStatus status,

        @Schema(description = "Who handles it.") @Nullable StaffRef assignee,

        @Schema(description = "When it came in.", examples = "2026-11-22T01:05:00Z")
        Instant receivedAt,

        @Schema(description = "The clock that is due next; none while none runs.") @Nullable
        NextClock nextClock,

        @Schema(description = "How it stands, all its clocks together.", examples = "RUNNING")
        ClockState clockState,

        @Schema(description = "Levels above the unit that know of it.", examples = "0")
        int escalationLevel,

        @Schema(description = "The second look at it, if it was drawn.", examples = "PENDING") @Nullable
        Recheck recheck,

        @Schema(description = "Time zone of the unit.", examples = "Asia/Shanghai")
        String timeZone) {

    static final int EXCERPT = 120;

    static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
