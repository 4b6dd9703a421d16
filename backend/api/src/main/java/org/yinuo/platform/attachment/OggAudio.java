package org.yinuo.platform.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;

/** Ogg holds sound or pictures: its first page says which, in the first packet (RFC 3533), 28 bytes in. */
final class OggAudio {

    static final String CONTAINER = "application/ogg";

    private static final List<String> CODECS = List.of("OpusHead", "\u0001vorbis", "Speex   ", "\u007fFLAC");
    private static final int FIRST_PACKET = 28;
    private static final int LONGEST = 8;

    private OggAudio() {}

    static Optional<FileKind> kindOf(byte[] part, int length) {
        if (length < FIRST_PACKET + LONGEST) return Optional.empty();
        var packet = new String(part, FIRST_PACKET, LONGEST, ISO_8859_1);
        return CODECS.stream().anyMatch(packet::startsWith) ? Optional.of(FileKind.OGG) : Optional.empty();
    }
}
