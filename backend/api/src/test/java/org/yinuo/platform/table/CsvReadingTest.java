package org.yinuo.platform.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinuo.platform.problem.ProblemException;

class CsvReadingTest {

    private static final Layout LAYOUT = new Layout(List.of(
            Column.matching("code", "[a-z]+", "code").always(), Column.text("name", 5), Column.text("note", 20)));

    @Test
    void columnsMayStandInAnyOrder() {
        var lines = read("note,name,code\nn,one,a\n");

        assertThat(lines.getFirst().values()).containsExactly("a", "one", "n");
        assertThat(lines.getFirst().errors()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read("\uFEFF\"code\",name,note\na,,\n")).hasSize(1);
    }

    @Test
    void lineNumbersAreThoseOfTheFile() {
        var lines = read("code,name,note\na,,\"two\nlines\"\n\nb,,\n");

        assertThat(lines).extracting(Line::number).containsExactly(2, 5);
        assertThat(lines.getFirst().values()[2]).isEqualTo("two\nlines");
    }

    @Test
    void emptyCellsAreNothing() {
        assertThat(read("code,name,note\na, ,\n").getFirst().values()).containsExactly("a", null, null);
    }

    @Test
    void eachWrongCellIsNamed() {
        var errors = read("code,name,note\nA,longer,a\u0000b\n,,\nx,y\n").stream()
                .flatMap(line -> line.errors().stream())
                .toList();

        assertThat(errors)
                .containsExactly(
                        new LineError(2, "code", "code", "A"),
                        new LineError(2, "name", "too-long", "5"),
                        new LineError(2, "note", "control-character", null),
                        new LineError(3, "code", "required", null),
                        new LineError(4, null, "cells", "2 / 3"));
    }

    @Test
    void anApostropheBeforeAFormulaIsTakenAway() {
        assertThat(read("code,name,note\na,'+86,\n").getFirst().values()[1]).isEqualTo("+86");
    }

    @Test
    void aHeaderThatIsNotOursIsRefused() {
        refused("", TableProblem.CSV_EMPTY);
        refused("code,name,note\n", TableProblem.CSV_EMPTY);
        refused("code,name\na,b\n", TableProblem.CSV_COLUMN_MISSING);
        refused("code,name,note,more\na,b,c,d\n", TableProblem.CSV_COLUMN_UNKNOWN);
        refused("code,name,note,name\na,b,c,d\n", TableProblem.CSV_COLUMN_REPEATED);
    }

    @Test
    void whatIsNoCsvIsRefusedWithoutReadingItWhole() {
        refused("code,name,note\na,\"" + "x".repeat(1_000_000), TableProblem.CSV_MALFORMED);
    }

    @Test
    void anotherEncodingIsRefusedAndNotGuessed() {
        assertThatThrownBy(() -> read("code,name,note\na,武汉,\n".getBytes(Charset.forName("GBK"))))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(TableProblem.CSV_NOT_UTF8));
    }

    private static void refused(String file, TableProblem problem) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(problem));
    }

    private static List<Line> read(String file) {
        return read(file.getBytes(UTF_8));
    }

    private static List<Line> read(byte[] file) {
        var lines = new ArrayList<Line>();
        new CsvReading(new ByteArrayInputStream(file), LAYOUT).forEach(lines::add);
        return lines;
    }
}
