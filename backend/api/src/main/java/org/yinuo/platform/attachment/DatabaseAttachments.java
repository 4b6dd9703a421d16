package org.yinuo.platform.attachment;

import static java.util.stream.Collectors.toMap;
import static org.yinuo.platform.attachment.AttachmentProblem.ATTACHMENT_EMPTY;
import static org.yinuo.platform.attachment.AttachmentProblem.ATTACHMENT_TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.yinuo.platform.Ids;

/** Files in the database: backed up, moved and removed with what refers to them. */
@ApplicationScoped
class DatabaseAttachments implements Attachments {

    private final AttachmentRows rows;
    private final AttachmentSettings settings;
    private final Clock clock;

    DatabaseAttachments(AttachmentRows rows, AttachmentSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public StoredFile store(IncomingFile file) {
        var id = Ids.at(clock.instant());
        rows.begin(id);
        boolean whole = false;
        try {
            var stored = copy(id, file);
            rows.complete(stored);
            whole = true;
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException("The sender went away", e);
        } finally {
            if (!whole) rows.remove(List.of(id));
        }
    }

    private StoredFile copy(UUID id, IncomingFile file) throws IOException {
        var digest = sha256();
        var recognition = new Recognition();
        var part = new byte[AttachmentRows.PART];
        long size = 0;
        int length;
        for (int number = 0; (length = file.content().readNBytes(part, 0, part.length)) > 0; number++) {
            size += length;
            mustBeSmall(size);
            if (number == 0) recognition.begin(part, length);
            recognition.see(part, length);
            digest.update(part, 0, length);
            rows.add(id, number, part, length);
        }
        if (size == 0) throw ATTACHMENT_EMPTY.because();
        var kind = recognition.end();
        return new StoredFile(
                id, FileName.of(file.name(), kind), kind, size, HexFormat.of().formatHex(digest.digest()));
    }

    private void mustBeSmall(long size) {
        long largest = settings.largest().asLongValue();
        if (size > largest) throw ATTACHMENT_TOO_LARGE.because(largest >> 20);
    }

    @Override
    public void keep(UUID id) {
        rows.keep(id);
    }

    @Override
    public Map<UUID, StoredFile> describe(Collection<UUID> ids) {
        return rows.find(ids).stream().collect(toMap(StoredFile::id, Function.identity()));
    }

    @Override
    public InputStream open(UUID id) {
        return new PartsStream(part -> rows.part(id, part));
    }

    @Override
    public void remove(Collection<UUID> ids) {
        rows.remove(ids);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
