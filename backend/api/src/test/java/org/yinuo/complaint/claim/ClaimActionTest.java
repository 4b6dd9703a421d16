package org.yinuo.complaint.claim;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole table, cell by cell: a dash where an action is not possible, else where it leads. */
class ClaimActionTest {

    private static final String TABLE = """
            REQUEST   | - | - | - | - | - | -
            REVIEW    | UNDER_REVIEW | UNDER_REVIEW | UNDER_REVIEW | - | - | -
            HAND_OVER | REQUESTED | UNDER_REVIEW | DECIDED | - | - | -
            DECIDE    | - | DECIDED | - | - | - | -
            PAY       | - | - | PAID | - | - | -
            REJECT    | REJECTED | REJECTED | - | - | - | -
            WITHDRAW  | WITHDRAWN | WITHDRAWN | WITHDRAWN | - | - | -
            """;

    @Test
    void everyActionLeadsWhereTheTableSays() {
        var rows = Arrays.stream(ClaimAction.values()).map(ClaimActionTest::row).collect(joining("\n"));
        assertThat(rows).isEqualTo(TABLE.replaceAll(" +\\|", " |").strip());
    }

    private static String row(ClaimAction action) {
        var cells = Arrays.stream(ClaimStatus.values())
                .map(from -> action.isPossibleIn(from) ? action.to(from).name() : "-");
        return Stream.concat(Stream.of(action.name()), cells).collect(joining(" | "));
    }
}
