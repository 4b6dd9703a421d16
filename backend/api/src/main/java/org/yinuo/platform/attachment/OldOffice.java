package org.yinuo.platform.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Documents of Office before 2007: a file system of its own (OLE2), also used by installers and mails. Its directory may
 * lie anywhere, so the name of the stream that makes it a document is looked for in all parts, and across their borders.
 */
final class OldOffice {

    static final String CONTAINER = "application/x-tika-msoffice";

    private static final Map<FileKind, String> STREAMS = new EnumMap<>(Map.of(
            FileKind.DOC, stored("WordDocument\0"),
            FileKind.XLS, stored("Workbook\0"),
            FileKind.PPT, stored("PowerPoint Document\0")));

    private static final int LONGEST =
            STREAMS.values().stream().mapToInt(String::length).max().orElseThrow();

    private final Set<FileKind> found = EnumSet.noneOf(FileKind.class);
    private String tail = "";

    void see(byte[] part, int length) {
        var text = tail + new String(part, 0, length, ISO_8859_1);
        STREAMS.forEach((kind, name) -> {
            if (text.contains(name)) found.add(kind);
        });
        tail = text.substring(Math.max(0, text.length() - LONGEST));
    }

    /** A text or a presentation may hold tables of its own, which also are workbooks. */
    Optional<FileKind> kind() {
        return found.stream().min((one, other) -> Integer.compare(weight(one), weight(other)));
    }

    private static int weight(FileKind kind) {
        return kind == FileKind.XLS ? 1 : 0;
    }

    /** The bytes of a directory's name, one a character. */
    private static String stored(String name) {
        return new String(name.getBytes(UTF_16LE), ISO_8859_1);
    }
}
