package org.yinuo.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.category.CategoryRef;
import org.yinuo.complaint.clock.ClockState;
import org.yinuo.complaint.clock.ClockView;
import org.yinuo.complaint.kind.Channel;
import org.yinuo.complaint.kind.ComplaintType;
import org.yinuo.organization.StaffRef;
import org.yinuo.organization.UnitRef;
import org.yinuo.platform.Versioned;

/** A case, whole, with what this caller may do now. */
record ComplaintView(
        @Schema(description = "Id; sorts by receipt.", examples = "019c5d6e-7c00-7000-8000-0000000000c1")
        UUID id,

        @Schema(description = "Grows with every change; the ETag.", examples = "2")
        long version,

        @Schema(description = "Number for people.", examples = "TS20261122000042")
        String number,

        @Schema(description = "What is wanted.", examples = "COMPLAINT")
        ComplaintType type,

        @Schema(description = "The way it came in.", examples = "VISIT")
        Channel channel,

        @Schema(description = "What it is about.") CategoryRef category,

        @Schema(description = "The unit it concerns.") UnitRef unit,

        @Schema(description = "Who it is about; absent once it was removed (`personalDataRemovedAt`).") @Nullable
        Customer customer,

        @Schema(description = "Who speaks for the customer.") @Nullable
        Representative representative,

        @Schema(description = "Whether this caller sees the customer's data only in part.", examples = "false")
        boolean masked,

        @Schema(
                description = "When the customer's name, phone and address were removed, some years after its end.",
                examples = "2029-11-22T01:05:00Z")
        @Nullable
        Instant personalDataRemovedAt,

        @Schema(description = "What happened, in the customer's words.", examples = "包裹显示已签收,但本人没有收到。")
        String text,

        @Schema(description = "Number of the mail item it is about.", examples = "EA123456789CN") @Nullable
        String itemNumber,

        @Schema(description = "The regulator's own number.", examples = "国邮申诉 2026-110042") @Nullable
        String regulatorReference,

        @Schema(
                description = "What the fields of its category say: see `fieldsSchema` of the category.",
                examples = "{\"machineNumber\": \"ATM-0042\"}")
        Map<String, Object> details,

        @Schema(description = "Where it stands.", examples = "ACCEPTED")
        ComplaintStatus status,

        @Schema(description = "Who handles it.") @Nullable StaffRef assignee,

        @Schema(description = "When it came in.", examples = "2026-11-22T01:05:00Z")
        Instant receivedAt,

        @Schema(description = "The clock that is due next; none while none runs.") @Nullable
        NextClock nextClock,

        @Schema(description = "How it stands, all its clocks together.", examples = "RUNNING")
        ClockState clockState,

        @Schema(description = "All its clocks, of all cycles.")
        List<ClockView> clocks,

        @Schema(description = "Levels above the unit that know of it.", examples = "0")
        int escalationLevel,

        @Schema(description = "The highest unit that knows of it.") @Nullable
        UnitRef escalatedTo,

        @Schema(description = "Time zone of the unit.", examples = "Asia/Shanghai")
        String timeZone,

        @Schema(description = "What the customer was told.") @Nullable
        Answer answer,

        @Schema(description = "The proof it was closed with.") @Nullable
        ClosureView closure,

        @Schema(description = "Attempts to reach the customer that are on the timeline.", examples = "0")
        int attempts,

        @Schema(description = "The second look at it, if it was drawn.", examples = "PENDING") @Nullable
        Recheck recheck,

        @Schema(description = "The case it went into.", examples = "019c5d6e-7c00-7000-8000-0000000000c2") @Nullable
        UUID mergedInto,

        @Schema(description = "Who took it down.", examples = "王秀英")
        String registeredBy,

        @Schema(description = "What this caller may do now.")
        Set<ComplaintAction> availableActions)
        implements Versioned {

    /** The proof as it is shown. */
    @Schema(description = "The proof a case was closed with.")
    record ClosureView(
            @Schema(description = "What was done.", examples = "当面致歉并补投邮件。")
            String done,

            @Schema(description = "How and when the customer was reached.")
            Contact contact,

            @Schema(description = "Who was at fault.", examples = "UNIT")
            Fault fault,

            @Schema(description = "What the customer says of the handling.", examples = "SATISFIED") @Nullable
            Satisfaction satisfaction,

            @Schema(description = "Attempts to ask.") List<Contact> attempts,

            @Schema(description = "When it was closed.", examples = "2026-11-22T09:00:00Z")
            Instant at,

            @Schema(description = "By whom.", examples = "李建国")
            String by) {

        static @Nullable ClosureView of(@Nullable Closure closure) {
            if (closure == null) return null;
            return new ClosureView(
                    closure.done(),
                    new Contact(closure.contactKind(), closure.contactAt()),
                    closure.fault(),
                    closure.satisfaction(),
                    closure.attempts(),
                    closure.at(),
                    closure.by());
        }
    }
}
