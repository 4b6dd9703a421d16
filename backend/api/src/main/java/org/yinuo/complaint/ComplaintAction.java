package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintStatus.ACCEPTED;
import static org.yinuo.complaint.ComplaintStatus.ANSWERED;
import static org.yinuo.complaint.ComplaintStatus.ASSIGNED;
import static org.yinuo.complaint.ComplaintStatus.CLOSED;
import static org.yinuo.complaint.ComplaintStatus.INVESTIGATING;
import static org.yinuo.complaint.ComplaintStatus.RECEIVED;
import static org.yinuo.platform.security.Permission.COMPLAINT_CLOSE;
import static org.yinuo.platform.security.Permission.COMPLAINT_HANDLE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yinuo.platform.security.Permission;

/**
 * The life of a case, drawn once: which action leads from where to where, and what a caller needs for it. Checks and
 * {@code availableActions} both read this table.
 */
public enum ComplaintAction {
    ACCEPT(EnumSet.of(RECEIVED), ACCEPTED, COMPLAINT_HANDLE),
    /** Also to someone else, while nothing is answered. */
    ASSIGN(EnumSet.of(ACCEPTED, ASSIGNED, INVESTIGATING), ASSIGNED, COMPLAINT_HANDLE),
    START(EnumSet.of(ASSIGNED), INVESTIGATING, COMPLAINT_HANDLE),
    ANSWER(EnumSet.of(INVESTIGATING), ANSWERED, COMPLAINT_HANDLE),
    /** With proof, and by someone who answers for the unit. */
    CLOSE(EnumSet.of(ANSWERED), CLOSED, COMPLAINT_CLOSE);

    private final Set<ComplaintStatus> from;
    private final ComplaintStatus to;
    private final Permission permission;

    ComplaintAction(Set<ComplaintStatus> from, ComplaintStatus to, Permission permission) {
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    boolean isPossibleIn(ComplaintStatus status) {
        return from.contains(status);
    }

    ComplaintStatus to() {
        return to;
    }

    Permission permission() {
        return permission;
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
