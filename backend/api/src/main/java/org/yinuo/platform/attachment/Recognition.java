package org.yinuo.platform.attachment;

import static org.yinuo.platform.attachment.AttachmentProblem.ATTACHMENT_KIND_REFUSED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/** Finds out what a file is from its parts as they come by. The name and what the sender says of it play no part. */
final class Recognition {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private @Nullable FileKind kind;
    private @Nullable OldOffice oldOffice;

    /** @throws org.yinuo.platform.problem.ProblemException 415 as soon as it is clear that it is nothing that is taken */
    void begin(byte[] part, int length) {
        var type = typeOf(part, length);
        if (type.equals(OldOffice.CONTAINER)) {
            oldOffice = new OldOffice();
        } else {
            kind = kindOf(type, part, length).orElseThrow(() -> ATTACHMENT_KIND_REFUSED.because(type));
        }
    }

    private static Optional<FileKind> kindOf(String type, byte[] part, int length) {
        if (ZipOffice.mayBe(type)) return ZipOffice.kindOf(part, length);
        if (type.equals(OggAudio.CONTAINER)) return OggAudio.kindOf(part, length);
        return FileKind.named(type);
    }

    /** Every part, the first too. */
    void see(byte[] part, int length) {
        if (oldOffice != null) oldOffice.see(part, length);
    }

    FileKind end() {
        return Optional.ofNullable(kind)
                .or(() -> Optional.ofNullable(oldOffice).flatMap(OldOffice::kind))
                .orElseThrow(() -> ATTACHMENT_KIND_REFUSED.because(OldOffice.CONTAINER));
    }

    private static String typeOf(byte[] part, int length) {
        try {
            return TYPES.detect(new ByteArrayInputStream(part, 0, length), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail", e);
        }
    }
}
