package org.yinuo.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinuo.complaint.kind.Channel;
import org.yinuo.complaint.kind.ComplaintType;
import org.yinuo.organization.Directory.Place;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.problem.ProblemException;

class ComplaintActionTest {

    private static final Instant RECEIVED_AT = Instant.parse("2026-11-22T01:00:00Z");

    /** The whole life on one page: a changed arrow is a changed line here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RECEIVED      | ACCEPT TRANSFER WITHDRAW MERGE ESCALATE INSTRUCT
                    ACCEPTED      | TRANSFER ASSIGN VISIT WITHDRAW MERGE ESCALATE INSTRUCT
                    ASSIGNED      | TRANSFER ASSIGN START VISIT WITHDRAW MERGE ESCALATE INSTRUCT
                    INVESTIGATING | TRANSFER ASSIGN ASK_CUSTOMER VISIT ANSWER WITHDRAW MERGE ESCALATE INSTRUCT
                    WAITING       | RESUME VISIT WITHDRAW MERGE ESCALATE INSTRUCT
                    ANSWERED      | VISIT CLOSE WITHDRAW MERGE ESCALATE INSTRUCT
                    CLOSED        | REOPEN INSTRUCT RECHECK
                    WITHDRAWN     | INSTRUCT
                    MERGED        | INSTRUCT
                    """)
    void onlyTheseActionsArePossible(ComplaintStatus status, String actions) {
        var expected = EnumSet.noneOf(ComplaintAction.class);
        Arrays.stream(actions.split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> expected.add(ComplaintAction.valueOf(name)));
        assertThat(ComplaintAction.possibleIn(status)).isEqualTo(expected);
    }

    /** Where each action leads; those that stay lead to where they were. */
    @ParameterizedTest
    @CsvSource({
        "ACCEPT, RECEIVED, ACCEPTED",
        "TRANSFER, INVESTIGATING, RECEIVED",
        "ASSIGN, ACCEPTED, ASSIGNED",
        "START, ASSIGNED, INVESTIGATING",
        "ASK_CUSTOMER, INVESTIGATING, WAITING",
        "RESUME, WAITING, INVESTIGATING",
        "VISIT, ANSWERED, ANSWERED",
        "ANSWER, INVESTIGATING, ANSWERED",
        "CLOSE, ANSWERED, CLOSED",
        "REOPEN, CLOSED, ACCEPTED",
        "WITHDRAW, WAITING, WITHDRAWN",
        "MERGE, ANSWERED, MERGED",
        "ESCALATE, WAITING, WAITING",
        "INSTRUCT, MERGED, MERGED",
        "RECHECK, CLOSED, CLOSED"
    })
    void everyActionLeadsToOneState(ComplaintAction action, ComplaintStatus from, ComplaintStatus to) {
        assertThat(action.to(from)).isEqualTo(to);
    }

    @Test
    void aStepOutOfTurnIsRefused() {
        assertThatThrownBy(() -> received().mustAllow(ComplaintAction.START, RECEIVED_AT))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("RECEIVED");
    }

    @Test
    void aClosedCaseIsReopenedWithinSeventyTwoHoursAndNoLater() {
        var complaint = received();
        complaint.close(closedAt(RECEIVED_AT), false);
        complaint.mustAllow(ComplaintAction.REOPEN, RECEIVED_AT.plus(Duration.ofHours(72)));
        var tooLate = RECEIVED_AT.plus(Duration.ofHours(72)).plusMillis(1);
        assertThatThrownBy(() -> complaint.mustAllow(ComplaintAction.REOPEN, tooLate))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void whatTheSecondLookRejectedIsReopenedAtAnyTime() {
        var complaint = received();
        complaint.close(closedAt(RECEIVED_AT), true);
        complaint.rechecked(Recheck.REJECTED);
        assertThat(ComplaintAction.REOPEN.isPossibleFor(complaint, RECEIVED_AT.plus(Duration.ofDays(200))))
                .isTrue();
    }

    private static Closure closedAt(Instant at) {
        var contact = new Contact(ContactKind.CALL, at);
        return Closure.of(new Proof("已补投", contact, Fault.UNIT, Satisfaction.SATISFIED, null), at, "李建国");
    }

    private static Complaint received() {
        var draft = new ComplaintDraft(
                ComplaintType.COMPLAINT,
                Channel.VISIT,
                "OTHER",
                UUID.randomUUID(),
                new Customer("陈桂兰", null, null),
                null,
                "排队太久",
                null,
                null);
        var place = new Place(draft.unitId(), new TreePath("1.2"), ZoneId.of("Asia/Shanghai"));
        return new Complaint(draft, "TS1", place, RECEIVED_AT, "王秀英");
    }
}
