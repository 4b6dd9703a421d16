package org.yinuo.localstack.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    @TempDir
    Path folder;

    @Test
    void failuresAndErrorsAreNamedAndSkippedTestsDoNotCount() throws IOException {
        write("one.xml", """
                <testsuites><testsuite name="a">
                  <testcase classname="Clock" name="keptLateIsStillKept"/>
                  <testcase classname="Clock" name="breaks"><failure message="no"/></testcase>
                  <testcase classname="Clock" name="crashes"><error message="no"/></testcase>
                  <testcase classname="Clock" name="later"><skipped/></testcase>
                </testsuite></testsuites>""");
        write("two.xml", "<testsuite><testcase classname='Tree' name='moves'/></testsuite>");

        var tally = Reports.count(List.of(folder));

        assertThat(tally.passed()).isEqualTo(2);
        assertThat(tally.failures()).containsExactlyInAnyOrder("Clock › breaks", "Clock › crashes");
    }

    @Test
    void aReportThatCannotBeReadIsAFailure() throws IOException {
        write("half.xml", "<testsuite><testcase");

        assertThat(Reports.count(List.of(folder)).failures()).hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereHasNoTests() {
        assertThat(Reports.count(List.of(folder.resolve("absent")))).isEqualTo(Tally.NOTHING);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
