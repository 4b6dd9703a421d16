package org.yinuo.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_CANNOT_MOVE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinuo.platform.Language;
import org.yinuo.platform.problem.ProblemException;
import org.yinuo.platform.problem.Words;

/** Every cell of the table of a case's life, state by action: where it leads, or how it is refused. */
class LifeTableTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    /** What each action leads to, in each state; a hyphen where it is refused. A changed arrow is a changed cell here. */
    private static final String TABLE = """
                         | RECEIVED  | ACCEPTED  | ASSIGNED      | INVESTIGATING | WAITING       | ANSWERED  | CLOSED   | WITHDRAWN | MERGED
            ACCEPT       | ACCEPTED  | -         | -             | -             | -             | -         | -        | -         | -
            TRANSFER     | RECEIVED  | RECEIVED  | RECEIVED      | RECEIVED      | -             | -         | -        | -         | -
            ASSIGN       | -         | ASSIGNED  | ASSIGNED      | ASSIGNED      | -             | -         | -        | -         | -
            START        | -         | -         | INVESTIGATING | -             | -             | -         | -        | -         | -
            ASK_CUSTOMER | -         | -         | -             | WAITING       | -             | -         | -        | -         | -
            RESUME       | -         | -         | -             | -             | INVESTIGATING | -         | -        | -         | -
            VISIT        | -         | ACCEPTED  | ASSIGNED      | INVESTIGATING | WAITING       | ANSWERED  | -        | -         | -
            ANSWER       | -         | -         | -             | ANSWERED      | -             | -         | -        | -         | -
            CLOSE        | -         | -         | -             | -             | -             | CLOSED    | -        | -         | -
            REOPEN       | -         | -         | -             | -             | -             | -         | ACCEPTED | -         | -
            WITHDRAW     | WITHDRAWN | WITHDRAWN | WITHDRAWN     | WITHDRAWN     | WITHDRAWN     | WITHDRAWN | -        | -         | -
            MERGE        | MERGED    | MERGED    | MERGED        | MERGED        | MERGED        | MERGED    | -        | -         | -
            ESCALATE     | RECEIVED  | ACCEPTED  | ASSIGNED      | INVESTIGATING | WAITING       | ANSWERED  | -        | -         | -
            INSTRUCT     | RECEIVED  | ACCEPTED  | ASSIGNED      | INVESTIGATING | WAITING       | ANSWERED  | CLOSED   | WITHDRAWN | MERGED
            RECHECK      | -         | -         | -             | -             | -             | -         | CLOSED   | -         | -
            """;

    static Stream<Arguments> cells() {
        var rows = TABLE.lines().map(LifeTableTest::cellsOf).toList();
        var states = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(i -> Arguments.of(
                                ComplaintStatus.valueOf(states.get(i)),
                                ComplaintAction.valueOf(row.getFirst()),
                                row.get(i))));
    }

    @Test
    void theTableHasEveryStateAndEveryAction() {
        assertThat(cells().toList()).hasSize(ComplaintStatus.values().length * ComplaintAction.values().length);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @MethodSource("cells")
    void everyCellLeadsWhereItSaysOrIsRefused(ComplaintStatus from, ComplaintAction action, String cell) {
        var complaint = Complaintsmith.in(from, NOW);
        if (cell.equals("-")) {
            refuses(complaint, action);
            return;
        }
        complaint.mustAllow(action, NOW);
        complaint.take(action);
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.valueOf(cell));
    }

    /** The refusal names the state, and what is possible in it, in both languages. */
    private static void refuses(Complaint complaint, ComplaintAction action) {
        var refusal = (ProblemException) catchThrowable(() -> complaint.mustAllow(action, NOW));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.type()).isEqualTo(COMPLAINT_CANNOT_MOVE);
        for (var language : Language.values()) {
            var words = Words.detail(refusal.type(), refusal.facts(), language);
            assertThat(words).contains(action.name(), complaint.status().name());
            assertThat(words).contains(possibleIn(complaint.status()));
        }
    }

    private static List<String> possibleIn(ComplaintStatus status) {
        return cells().map(Arguments::get)
                .filter(cell -> cell[0] == status && !cell[2].equals("-"))
                .map(cell -> ((ComplaintAction) cell[1]).name())
                .toList();
    }

    private static List<String> cellsOf(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
