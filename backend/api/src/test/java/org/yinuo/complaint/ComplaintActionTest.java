package org.yinuo.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinuo.organization.Directory.Place;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.problem.ProblemException;

class ComplaintActionTest {

    private static final Instant RECEIVED_AT = Instant.parse("2026-11-22T01:00:00Z");

    /** The whole life on one page: a changed arrow is a changed line here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RECEIVED      | ACCEPT
                    ACCEPTED      | ASSIGN
                    ASSIGNED      | ASSIGN START
                    INVESTIGATING | ASSIGN ANSWER
                    ANSWERED      | CLOSE
                    CLOSED        | ''
                    """)
    void onlyTheseActionsArePossible(ComplaintStatus status, String actions) {
        var expected = EnumSet.noneOf(ComplaintAction.class);
        Arrays.stream(actions.split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> expected.add(ComplaintAction.valueOf(name)));
        assertThat(ComplaintAction.possibleIn(status)).isEqualTo(expected);
    }

    @Test
    void aStepOutOfTurnIsRefusedAndChangesNothing() {
        var complaint = received();
        assertThatThrownBy(complaint::start)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("RECEIVED");
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.RECEIVED);
    }

    @Test
    void theClockIsMetByTheAnswerAndNotByTheClosing() {
        var complaint = received();
        complaint.accept();
        complaint.assignTo(UUID.randomUUID());
        complaint.start();
        assertThat(complaint.clockAt(complaint.dueAt())).isEqualTo(ClockState.RUNNING);
        assertThat(complaint.clockAt(complaint.dueAt().plusMillis(1))).isEqualTo(ClockState.BREACHED);
        complaint.answer(new Answer("已补投", complaint.dueAt(), "王秀英"));
        assertThat(complaint.clockAt(complaint.dueAt().plusSeconds(86_400))).isEqualTo(ClockState.MET);
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
                null);
        var place = new Place(draft.unitId(), new TreePath("1.2"), ZoneId.of("Asia/Shanghai"));
        return new Complaint(draft, "TS1", place, RECEIVED_AT, "王秀英");
    }
}
