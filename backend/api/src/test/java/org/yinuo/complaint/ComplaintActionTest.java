package org.yinuo.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yinuo.platform.problem.ProblemException;

/** What an action asks for beside the state; the states are in {@link LifeTableTest}. */
class ComplaintActionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant LAST = NOW.plus(Duration.ofHours(72));

    @Test
    void aClosedCaseIsReopenedWithinSeventyTwoHoursAndNoLater() {
        var complaint = Complaintsmith.received("TS1", "1.2", NOW);
        complaint.close(Complaintsmith.closedAt(NOW), false);
        complaint.mustAllow(ComplaintAction.REOPEN, LAST);
        assertThatThrownBy(() -> complaint.mustAllow(ComplaintAction.REOPEN, LAST.plusMillis(1)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void whatTheSecondLookRejectedIsReopenedAtAnyTime() {
        var complaint = Complaintsmith.in(ComplaintStatus.CLOSED, NOW);
        complaint.rechecked(Recheck.REJECTED);
        assertThat(ComplaintAction.REOPEN.isPossibleFor(complaint, NOW.plus(Duration.ofDays(200))))
                .isTrue();
    }

    @Test
    void onlyWhatWasDrawnIsLookedAtAgainAndOnlyOnce() {
        var drawn = Complaintsmith.in(ComplaintStatus.CLOSED, NOW);
        drawn.mustAllow(ComplaintAction.RECHECK, NOW);
        drawn.rechecked(Recheck.CONFIRMED);
        assertThat(refusal(drawn, ComplaintAction.RECHECK)).isEqualTo(ComplaintProblem.COMPLAINT_NOT_DRAWN);
        var other = Complaintsmith.received("TS2", "1.2", NOW);
        other.close(Complaintsmith.closedAt(NOW), false);
        assertThat(refusal(other, ComplaintAction.RECHECK)).isEqualTo(ComplaintProblem.COMPLAINT_NOT_DRAWN);
    }

    @Test
    void aCaseIsRaisedToTheTopAndNotAboveIt() {
        var complaint = Complaintsmith.received("TS1", "1.2.3", NOW);
        for (int level = 0; level < 2; level++) {
            complaint.mustAllow(ComplaintAction.ESCALATE, NOW);
            complaint.escalateTo(complaint.unitId());
        }
        assertThat(refusal(complaint, ComplaintAction.ESCALATE)).isEqualTo(ComplaintProblem.COMPLAINT_NOBODY_ABOVE);
    }

    private static Object refusal(Complaint complaint, ComplaintAction action) {
        return ((ProblemException) catchThrowable(() -> complaint.mustAllow(action, NOW))).type();
    }
}
