package org.yinuo.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void foldersAreDropped() {
        assertThat(FileName.of("../../etc/照片.jpg", FileKind.JPEG)).isEqualTo("照片.jpg");
        assertThat(FileName.of("C:\\Users\\王\\照片.JPG", FileKind.JPEG)).isEqualTo("照片.jpg");
    }

    @Test
    void itEndsAsFilesOfItsKindDo() {
        assertThat(FileName.of("发票.exe", FileKind.PDF)).isEqualTo("发票.exe.pdf");
        assertThat(FileName.of("说明", FileKind.TEXT)).isEqualTo("说明.txt");
    }

    @Test
    void invisibleCharactersAndTheTurningOfTheWritingAreDropped() {
        assertThat(FileName.of("a\u202egpj.exe\r\nX: y\".png", FileKind.PNG)).isEqualTo("agpj.exeX y.png");
    }

    @Test
    void whatIsLeftEmptyGetsAName() {
        assertThat(FileName.of("...", FileKind.GIF)).isEqualTo("附件.gif");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        var name = FileName.of("𠮷".repeat(300) + ".png", FileKind.PNG);
        assertThat(name.codePointCount(0, name.length())).isEqualTo(124);
        assertThat(name).endsWith("𠮷.png");
    }

    @Test
    void theHeaderCarriesTheWholeNameAndAnAsciiOneForTheOld() {
        var file = new StoredFile(UUID.randomUUID(), "外 \"包\".pdf", FileKind.PDF, 1, "");
        assertThat(FileDisposition.of(file, true).get("Content-Disposition"))
                .isEqualTo("inline; filename=\"_ ___.pdf\"; filename*=UTF-8''%E5%A4%96%20%22%E5%8C%85%22.pdf");
    }
}
