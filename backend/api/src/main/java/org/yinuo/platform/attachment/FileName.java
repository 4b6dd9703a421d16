package org.yinuo.platform.attachment;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files, made harmless: they end up in headers, on disks and on screens. */
final class FileName {

    /** Of 200 in the column: room for an extension behind it. */
    private static final int LONGEST = 120;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control characters, those that turn the direction of writing, and what some file system gives a meaning. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileName() {}

    /** Ends as files of its kind do, so that a text which calls itself a program is saved as a text. */
    static String of(String given, FileKind kind) {
        var name = FOLDERS.matcher(given).replaceFirst("");
        name = EDGES.matcher(UNWANTED.matcher(name).replaceAll("")).replaceAll("");
        if (name.isEmpty()) name = "附件";
        int dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return kind.extensions().contains(extension)
                ? shortened(name.substring(0, dot)) + "." + extension
                : shortened(name) + "." + kind.extensions().getFirst();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
