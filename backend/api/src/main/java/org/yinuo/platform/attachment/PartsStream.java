package org.yinuo.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A content in parts, one at a time in memory; it ends with the first part that is shorter than the others. */
final class PartsStream extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int next = 0;
    private int position = 0;
    private boolean ended = false;

    PartsStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? part[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (!hasMore()) return -1;
        int copied = Math.min(length, part.length - position);
        System.arraycopy(part, position, buffer, from, copied);
        position += copied;
        return copied;
    }

    private boolean hasMore() throws IOException {
        while (position == part.length && !ended) advance();
        return position < part.length;
    }

    /** A content of whole parts ends where there is no further one. Without a first it was removed meanwhile. */
    private void advance() throws IOException {
        var read = parts.apply(next);
        if (next == 0 && read.isEmpty()) throw new IOException("The content was removed");
        part = read.orElse(new byte[0]);
        position = 0;
        next++;
        ended = part.length < AttachmentRows.PART;
    }
}
