package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintStatus.ACCEPTED;
import static org.yinuo.complaint.ComplaintStatus.ANSWERED;
import static org.yinuo.complaint.ComplaintStatus.ASSIGNED;
import static org.yinuo.complaint.ComplaintStatus.CLOSED;
import static org.yinuo.complaint.ComplaintStatus.INVESTIGATING;
import static org.yinuo.complaint.ComplaintStatus.MERGED;
import static org.yinuo.complaint.ComplaintStatus.OPEN;
import static org.yinuo.complaint.ComplaintStatus.RECEIVED;
import static org.yinuo.complaint.ComplaintStatus.WAITING;
import static org.yinuo.complaint.ComplaintStatus.WITHDRAWN;
import static org.yinuo.complaint.sla.ClockKind.ACKNOWLEDGE;
import static org.yinuo.complaint.sla.ClockKind.FIRST_RESPONSE;
import static org.yinuo.complaint.sla.ClockKind.RESOLUTION;
import static org.yinuo.platform.security.Permission.COMPLAINT_CLOSE;
import static org.yinuo.platform.security.Permission.COMPLAINT_HANDLE;
import static org.yinuo.platform.security.Permission.COMPLAINT_RECHECK;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.sla.ClockKind;
import org.yinuo.platform.security.Permission;

/**
 * The life of a case, drawn once: which action leads from where to where, what a caller needs for it, on what condition,
 * and what it does to the clocks. Checks, {@code availableActions} and the diagram in {@code backend/docs} all read this
 * table. An action that leads nowhere leaves the case where it is.
 */
public enum ComplaintAction {
    ACCEPT(EnumSet.of(RECEIVED), ACCEPTED, COMPLAINT_HANDLE, Condition.NONE, Effect.stops(ACKNOWLEDGE)),
    /** To the unit it really concerns, which begins at the beginning; the deadlines stay. */
    TRANSFER(
            EnumSet.of(RECEIVED, ACCEPTED, ASSIGNED, INVESTIGATING),
            RECEIVED,
            COMPLAINT_HANDLE,
            Condition.NONE,
            Effect.MOVE),
    /** Also to someone else, while nothing is answered. A reopened case is taken on by being given to somebody. */
    ASSIGN(
            EnumSet.of(ACCEPTED, ASSIGNED, INVESTIGATING),
            ASSIGNED,
            COMPLAINT_HANDLE,
            Condition.NONE,
            Effect.stops(ACKNOWLEDGE)),
    START(EnumSet.of(ASSIGNED), INVESTIGATING, COMPLAINT_HANDLE, Condition.NONE, Effect.NONE),
    /** The clocks that may wait do so until the customer has answered. */
    ASK_CUSTOMER(EnumSet.of(INVESTIGATING), WAITING, COMPLAINT_HANDLE, Condition.NONE, Effect.PAUSE),
    RESUME(EnumSet.of(WAITING), INVESTIGATING, COMPLAINT_HANDLE, Condition.NONE, Effect.RESUME),
    /** A contact with the customer, or an attempt at one. */
    VISIT(EnumSet.range(ACCEPTED, ANSWERED), null, COMPLAINT_HANDLE, Condition.NONE, Effect.stops(FIRST_RESPONSE)),
    ANSWER(
            EnumSet.of(INVESTIGATING),
            ANSWERED,
            COMPLAINT_HANDLE,
            Condition.NONE,
            Effect.stops(ACKNOWLEDGE, FIRST_RESPONSE, RESOLUTION)),
    /** With proof, and by someone who answers for the unit. */
    CLOSE(EnumSet.of(ANSWERED), CLOSED, COMPLAINT_CLOSE, Condition.NONE, Effect.stops(ClockKind.values())),
    /** The customer is not content after all: a new cycle of clocks. */
    REOPEN(EnumSet.of(CLOSED), ACCEPTED, COMPLAINT_HANDLE, Condition.WITHIN_REOPENING_WINDOW, Effect.BEGIN),
    WITHDRAW(OPEN, WITHDRAWN, COMPLAINT_HANDLE, Condition.NONE, Effect.CANCEL),
    MERGE(OPEN, MERGED, COMPLAINT_HANDLE, Condition.NONE, Effect.CANCEL),
    /** By hand, one level further up, before the clock does it. */
    ESCALATE(OPEN, null, COMPLAINT_HANDLE, Condition.SOMEONE_ABOVE, Effect.NONE),
    /** The leader's instruction (领导批示), praise first of all. */
    INSTRUCT(EnumSet.allOf(ComplaintStatus.class), null, COMPLAINT_CLOSE, Condition.NONE, Effect.NONE),
    /** By another unit, for the sample that is drawn at closing. */
    RECHECK(EnumSet.of(CLOSED), null, COMPLAINT_RECHECK, Condition.DRAWN_FOR_RECHECK, Effect.NONE);

    private final Set<ComplaintStatus> from;
    private final @Nullable ComplaintStatus to;
    private final Permission permission;
    private final Condition condition;
    private final Effect effect;

    ComplaintAction(
            Set<ComplaintStatus> from,
            @Nullable ComplaintStatus to,
            Permission permission,
            Condition condition,
            Effect effect) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.condition = condition;
        this.effect = effect;
    }

    /** What an action does to the clocks. */
    record Effect(Kind kind, Set<ClockKind> clocks) {

        static final Effect NONE = new Effect(Kind.NONE, Set.of());
        static final Effect PAUSE = new Effect(Kind.PAUSE, Set.of());
        static final Effect RESUME = new Effect(Kind.RESUME, Set.of());
        static final Effect CANCEL = new Effect(Kind.CANCEL, Set.of());
        static final Effect BEGIN = new Effect(Kind.BEGIN, Set.of());
        static final Effect MOVE = new Effect(Kind.MOVE, Set.of());

        enum Kind {
            NONE,
            STOP,
            PAUSE,
            RESUME,
            CANCEL,
            /** A new cycle of the same policy. */
            BEGIN,
            /** Another unit: the climb ends elsewhere. */
            MOVE
        }

        static Effect stops(ClockKind... clocks) {
            return new Effect(Kind.STOP, EnumSet.copyOf(Arrays.asList(clocks)));
        }
    }

    boolean isPossibleIn(ComplaintStatus status) {
        return from.contains(status);
    }

    /** @return where it leads from {@code status}; there itself if it leads nowhere */
    ComplaintStatus to(ComplaintStatus status) {
        return to == null ? status : to;
    }

    boolean isPossibleFor(Complaint complaint, Instant now) {
        return isPossibleIn(complaint.status()) && condition.holds(complaint, now);
    }

    Permission permission() {
        return permission;
    }

    Condition condition() {
        return condition;
    }

    Effect effect() {
        return effect;
    }

    TimelineAction onTimeline() {
        return TimelineAction.valueOf(name());
    }

    static Set<ComplaintAction> possibleIn(ComplaintStatus status) {
        return those(action -> action.isPossibleIn(status));
    }

    static Set<ComplaintAction> those(Predicate<ComplaintAction> wanted) {
        return Arrays.stream(values())
                .filter(wanted)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ComplaintAction.class)));
    }
}
