package org.yinuo.localstack.demo.chance;

import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 as the API makes them (its class of the same name), but by a chance that can be repeated. */
public final class Ids {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private Ids() {}

    public static UUID at(Instant instant, Chance chance) {
        long fraction = instant.getNano() % 1_000_000L * 4_096 / 1_000_000;
        return new UUID(instant.toEpochMilli() << 16 | VERSION | fraction, VARIANT | chance.bits() >>> 2);
    }

    /** The same, but behind an id of the same moment or before. */
    public static UUID after(UUID before, Instant instant, Chance chance) {
        var id = at(instant, chance);
        boolean behind = id.getMostSignificantBits() != before.getMostSignificantBits()
                || Long.compareUnsigned(id.getLeastSignificantBits(), before.getLeastSignificantBits()) > 0;
        return behind ? id : new UUID(before.getMostSignificantBits(), before.getLeastSignificantBits() + 1);
    }
}
