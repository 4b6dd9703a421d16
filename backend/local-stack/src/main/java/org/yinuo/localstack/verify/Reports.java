package org.yinuo.localstack.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.yinuo.localstack.Folders;

/** JUnit's XML, which surefire, vitest and Playwright all write. */
final class Reports {

    private Reports() {}

    static Tally count(List<Path> folders) {
        return files(folders).map(Reports::count).reduce(Tally.NOTHING, Tally::plus);
    }

    /** Old reports must not count again when a stage dies before it writes its own. */
    static void delete(List<Path> folders) {
        files(folders).forEach(Folders::delete);
    }

    static Tally count(Path report) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // throws; the one that is there without it also prints
            var cases = builder.parse(report.toFile()).getElementsByTagName("testcase");
            return IntStream.range(0, cases.getLength())
                    .mapToObj(i -> count((Element) cases.item(i)))
                    .reduce(Tally.NOTHING, Tally::plus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            return Tally.failed("%s cannot be read: %s".formatted(report, e.getMessage()));
        }
    }

    private static Tally count(Element testCase) {
        if (has(testCase, "failure") || has(testCase, "error")) {
            return Tally.failed(testCase.getAttribute("classname") + " › " + testCase.getAttribute("name"));
        }
        return has(testCase, "skipped") ? Tally.NOTHING : Tally.passed(1);
    }

    private static boolean has(Element testCase, String child) {
        return testCase.getElementsByTagName(child).getLength() > 0;
    }

    private static Stream<Path> files(List<Path> folders) {
        return folders.stream().filter(Files::isDirectory).flatMap(Reports::filesIn);
    }

    private static Stream<Path> filesIn(Path folder) {
        try (var files = Files.newDirectoryStream(folder, "*.xml")) {
            return StreamSupport.stream(files.spliterator(), false).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
