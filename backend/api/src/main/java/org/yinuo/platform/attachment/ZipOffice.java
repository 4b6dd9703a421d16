package org.yinuo.platform.attachment;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Documents of Office since 2007: a ZIP with a known beginning. Any other ZIP may hold anything, and is refused. */
final class ZipOffice {

    private static final Set<String> CONTAINERS = Set.of("application/zip", "application/x-tika-ooxml");

    private static final Map<String, FileKind> FOLDERS =
            Map.of("word/", FileKind.DOCX, "xl/", FileKind.XLSX, "ppt/", FileKind.PPTX);

    private static final int ENTRIES = 64;

    private ZipOffice() {}

    static boolean mayBe(String type) {
        return CONTAINERS.contains(type);
    }

    /** By the first entries, as far as the first part reaches: packages begin with what they are. */
    static Optional<FileKind> kindOf(byte[] part, int length) {
        var names = names(part, length);
        if (names.stream().noneMatch(ZipOffice::isOfAPackage)) return Optional.empty();
        return names.stream()
                .flatMap(name -> FOLDERS.entrySet().stream().filter(folder -> name.startsWith(folder.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isOfAPackage(String name) {
        return name.equals("[Content_Types].xml") || name.equals("_rels/.rels") || name.startsWith("docProps/");
    }

    private static List<String> names(byte[] part, int length) {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(part, 0, length))) {
            for (var entry = zip.getNextEntry(); entry != null && names.size() < ENTRIES; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
            return names;
        } catch (EOFException e) {
            // The part ends within an entry: what was read of the names is all there is to go by.
            return names;
        } catch (IOException | IllegalArgumentException e) {
            // No ZIP after all, or names in no known encoding: nothing that Office writes.
            return List.of();
        }
    }
}
