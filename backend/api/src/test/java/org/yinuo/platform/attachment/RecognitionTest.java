package org.yinuo.platform.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinuo.platform.problem.ProblemException;

/** A file is what it contains. */
class RecognitionTest {

    static Stream<Arguments> beginnings() {
        return Stream.of(
                Arguments.of(FileKind.JPEG, latin("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0")),
                Arguments.of(FileKind.PNG, latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")),
                Arguments.of(FileKind.GIF, latin("GIF89a\1\0\1\0")),
                Arguments.of(FileKind.WEBP, latin("RIFF\44\0\0\0WEBPVP8 ")),
                Arguments.of(FileKind.HEIC, latin("\0\0\0\30ftypheic\0\0\0\0mif1heic")),
                Arguments.of(FileKind.PDF, latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n")),
                Arguments.of(FileKind.TEXT, "客户来电,请于明日回复。\n".getBytes(UTF_8)),
                Arguments.of(FileKind.MP3, latin("ID3\4\0\0\0\0\0\0")),
                Arguments.of(FileKind.M4A, latin("\0\0\0\34ftypM4A \0\0\0\0M4A mp42isom")),
                Arguments.of(FileKind.WAV, latin("RIFF\44\0\0\0WAVEfmt ")),
                Arguments.of(FileKind.OGG, latin("OggS\0\2\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\1\23OpusHead\1\2")),
                Arguments.of(FileKind.DOCX, zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")),
                Arguments.of(FileKind.XLSX, zip("_rels/.rels", "docProps/app.xml", "xl/workbook.xml")),
                Arguments.of(FileKind.PPTX, zip("[Content_Types].xml", "ppt/presentation.xml")),
                Arguments.of(
                        FileKind.ODT,
                        latin(
                                "PK\3\4\24\0\0\0\0\0\0\0\0\0\0\0\0\0\47\0\0\0\47\0\0\0\10\0\0\0mimetypeapplication/vnd.oasis.opendocument.text")),
                Arguments.of(FileKind.DOC, oldOffice("WordDocument")),
                Arguments.of(FileKind.XLS, oldOffice("Workbook")),
                Arguments.of(FileKind.PPT, oldOffice("PowerPoint Document")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beginnings")
    void isKnownByItsBeginning(FileKind kind, byte[] content) {
        assertThat(recognised(content)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "#!/bin/sh\nrm -rf /\n",
                "MZ\u0090\0\3\0\0\0\4\0\0\0",
                "OggS\0\2\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\1\52\u0080theora\3\2",
                "\u007fELF\2\1\1\0"
            })
    void whatCouldBeRunIsRefused(String content) {
        assertThatThrownBy(() -> recognised(latin(content))).isInstanceOf(ProblemException.class);
    }

    @Test
    void aZipThatIsNoDocumentIsRefused() {
        assertThatThrownBy(() -> recognised(zip("a.exe", "word/a.txt"))).isInstanceOf(ProblemException.class);
    }

    @Test
    void anInstallerInTheContainerOfOldOfficeIsRefused() {
        assertThatThrownBy(() -> recognised(oldOffice("Installer"))).isInstanceOf(ProblemException.class);
    }

    @Test
    void aNameThatLiesAcrossTwoPartsIsFound() {
        var content = oldOffice("WordDocument");
        int cut = new String(content, ISO_8859_1).indexOf("o\0r\0d\0");
        var recognition = new Recognition();
        var first = java.util.Arrays.copyOf(content, cut);
        recognition.begin(first, first.length);
        recognition.see(first, first.length);
        var rest = java.util.Arrays.copyOfRange(content, cut, content.length);
        recognition.see(rest, rest.length);
        assertThat(recognition.end()).isEqualTo(FileKind.DOC);
    }

    private static FileKind recognised(byte[] content) {
        var recognition = new Recognition();
        recognition.begin(content, content.length);
        recognition.see(content, content.length);
        return recognition.end();
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] oldOffice(String stream) {
        return latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(504)
                + new String((stream + "\0").getBytes(UTF_16LE), ISO_8859_1) + "\0".repeat(64));
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
