package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_NOBODY_ABOVE;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_NOT_DRAWN;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_REOPENING_OVER;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What must hold for an action beside the state; each with its refusal. */
enum Condition {
    NONE((complaint, now) -> true, null),

    /** 72 hours from the closing, moved by nothing else; at any time if the second look rejected the closing. */
    WITHIN_REOPENING_WINDOW(
            (complaint, now) -> complaint.recheck() == Recheck.REJECTED
                    || (complaint.closure() != null
                            && !now.isAfter(complaint.closure().at().plus(Window.REOPENING))),
            COMPLAINT_REOPENING_OVER),

    SOMEONE_ABOVE(
            (complaint, now) ->
                    complaint.escalationLevel() < complaint.unitPath().depth() - 1,
            COMPLAINT_NOBODY_ABOVE),

    DRAWN_FOR_RECHECK((complaint, now) -> complaint.recheck() == Recheck.PENDING, COMPLAINT_NOT_DRAWN);

    private final BiPredicate<Complaint, Instant> rule;
    private final @Nullable ComplaintProblem refusal;

    Condition(BiPredicate<Complaint, Instant> rule, @Nullable ComplaintProblem refusal) {
        this.rule = rule;
        this.refusal = refusal;
    }

    boolean holds(Complaint complaint, Instant now) {
        return rule.test(complaint, now);
    }

    /** @throws org.yinuo.platform.problem.ProblemException 409 that says what does not hold */
    void check(Complaint complaint, Instant now) {
        if (refusal != null && !holds(complaint, now))
            throw refusal.because(complaint.number(), Window.REOPENING.toHours());
    }

    /** Kept apart, for a constant of the enum may not read another static of it. */
    static final class Window {

        static final Duration REOPENING = Duration.ofHours(72);

        private Window() {}
    }
}
