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
}
