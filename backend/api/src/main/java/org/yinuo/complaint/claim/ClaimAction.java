package org.yinuo.complaint.claim;

import static org.yinuo.complaint.claim.ClaimStatus.DECIDED;
import static org.yinuo.complaint.claim.ClaimStatus.PAID;
import static org.yinuo.complaint.claim.ClaimStatus.REJECTED;
import static org.yinuo.complaint.claim.ClaimStatus.REQUESTED;
import static org.yinuo.complaint.claim.ClaimStatus.UNDER_REVIEW;
import static org.yinuo.complaint.claim.ClaimStatus.WITHDRAWN;
import static org.yinuo.platform.security.Permission.CLAIM_DECIDE;
import static org.yinuo.platform.security.Permission.COMPLAINT_HANDLE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.security.Permission;

/** The life of a claim, drawn once: which action leads from where to where, and what a caller needs for it. */
public enum ClaimAction {
    REQUEST(EnumSet.noneOf(ClaimStatus.class), REQUESTED, COMPLAINT_HANDLE),
    /** Also again, with corrected facts; also what was decided, while it is not paid. */
    REVIEW(EnumSet.of(REQUESTED, UNDER_REVIEW, DECIDED), UNDER_REVIEW, COMPLAINT_HANDLE),
    /** To another department. */
    HAND_OVER(EnumSet.of(REQUESTED, UNDER_REVIEW, DECIDED), null, COMPLAINT_HANDLE),
    DECIDE(EnumSet.of(UNDER_REVIEW), DECIDED, CLAIM_DECIDE),
    PAY(EnumSet.of(DECIDED), PAID, CLAIM_DECIDE),
    REJECT(EnumSet.of(REQUESTED, UNDER_REVIEW), REJECTED, CLAIM_DECIDE),
    /** The customer does not want it any more. */
    WITHDRAW(EnumSet.of(REQUESTED, UNDER_REVIEW, DECIDED), WITHDRAWN, COMPLAINT_HANDLE);

    private final Set<ClaimStatus> from;
    private final @Nullable ClaimStatus to;
    private final Permission permission;

    ClaimAction(Set<ClaimStatus> from, @Nullable ClaimStatus to, Permission permission) {
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    boolean isPossibleIn(ClaimStatus status) {
        return from.contains(status);
    }

    /** @return where it leads from {@code status}; there itself if it leads nowhere */
    ClaimStatus to(ClaimStatus status) {
        return to == null ? status : to;
    }

    Permission permission() {
        return permission;
    }

    static Set<ClaimAction> those(Predicate<ClaimAction> wanted) {
        return Arrays.stream(values())
                .filter(wanted)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClaimAction.class)));
    }
}
