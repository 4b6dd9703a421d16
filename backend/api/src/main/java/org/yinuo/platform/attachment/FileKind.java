package org.yinuo.platform.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken: nothing that a browser or a system would run. */
public enum FileKind {
    JPEG("image/jpeg", Set.of(), "jpg", "jpeg"),
    PNG("image/png", Set.of(), "png"),
    GIF("image/gif", Set.of(), "gif"),
    WEBP("image/webp", Set.of(), "webp"),
    HEIC("image/heic", Set.of("image/heif", "image/heic-sequence", "image/heif-sequence"), "heic", "heif"),
    PDF("application/pdf", Set.of(), "pdf"),
    TEXT("text/plain", Set.of(), "txt", "csv", "log"),
    DOC("application/msword", Set.of(), "doc", "wps"),
    XLS("application/vnd.ms-excel", Set.of(), "xls", "et"),
    PPT("application/vnd.ms-powerpoint", Set.of(), "ppt", "dps"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of(), "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of(), "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of(), "pptx"),
    ODT("application/vnd.oasis.opendocument.text", Set.of(), "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of(), "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Set.of(), "odp"),
    MP3("audio/mpeg", Set.of(), "mp3"),
    M4A("audio/mp4", Set.of("audio/x-m4a"), "m4a"),
    WAV("audio/wav", Set.of("audio/vnd.wave", "audio/x-wav"), "wav"),
    OGG("audio/ogg", Set.of("audio/vorbis", "audio/opus", "audio/speex"), "ogg", "oga", "opus");

    private static final Set<FileKind> SHOWN = Set.of(JPEG, PNG, GIF, WEBP, HEIC, PDF);

    private final String mediaType;
    private final Set<String> alsoNamed;
    private final List<String> extensions;

    FileKind(String mediaType, Set<String> alsoNamed, String... extensions) {
        this.mediaType = mediaType;
        this.alsoNamed = alsoNamed;
        this.extensions = List.of(extensions);
    }

    static Optional<FileKind> named(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType) || kind.alsoNamed.contains(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it in place; everything else it saves. */
    public boolean isShown() {
        return SHOWN.contains(this);
    }

    List<String> extensions() {
        return extensions;
    }
}
