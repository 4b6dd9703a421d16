package org.yinuo.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7) for a stated instant: their order is the order of time, so one key serves
 * for identity, for sorting and for ranges of time.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private Ids() {}

    /**
     * A new id that sorts at {@code instant}. The twelve bits behind the milliseconds hold the fraction of the
     * millisecond (RFC 9562, section 6.2, method 3), so ids made one after another by one process keep their order.
     */
    public static UUID at(Instant instant) {
        long fraction = instant.getNano() % 1_000_000L * 4_096 / 1_000_000;
        return new UUID(instant.toEpochMilli() << 16 | VERSION | fraction, VARIANT | RANDOM.nextLong() >>> 2);
    }

    /**
     * A new id at {@code instant} that sorts after {@code earlier} if that is of the same instant: for what happens at once
     * and yet in an order.
     */
    public static UUID after(@Nullable UUID earlier, Instant instant) {
        var id = at(instant);
        if (earlier == null || id.getMostSignificantBits() != earlier.getMostSignificantBits()) return id;
        if (Long.compareUnsigned(id.getLeastSignificantBits(), earlier.getLeastSignificantBits()) > 0) return id;
        return new UUID(id.getMostSignificantBits(), earlier.getLeastSignificantBits() + 1);
    }

    /** The smallest id of the millisecond of {@code instant}: everything made earlier sorts before it. */
    public static UUID floor(Instant instant) {
        return new UUID(instant.toEpochMilli() << 16 | VERSION, VARIANT);
    }
}
