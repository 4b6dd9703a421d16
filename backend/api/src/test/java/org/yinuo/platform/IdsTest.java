package org.yinuo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00.123456Z");

    @Test
    void anIdIsAUuidOfVersion7OfItsInstant() {
        var id = Ids.at(NOON);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void idsSortAsTheirMicrosecondsDo() {
        long seed = 7;
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            var earlier = Instant.ofEpochSecond(random.nextLong(4_102_444_800L), random.nextInt(1_000_000) * 1_000L);
            var later = earlier.plusNanos(1_000L * (1 + random.nextInt(1_000_000)));
            assertThat(timeOf(earlier)).as("%s, seed %d", earlier, seed).isLessThan(timeOf(later));
        }
    }

    @Test
    void theFloorOfAMillisecondSortsBeforeAllItsIdsAndAfterAllEarlierOnes() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(Ids.floor(NOON).toString())
                    .isLessThanOrEqualTo(Ids.at(NOON).toString());
            assertThat(Ids.floor(NOON).toString())
                    .isGreaterThan(Ids.at(NOON.minusMillis(1)).toString());
        }
    }

    @Test
    void whatHappensAtOnceKeepsTheOrderItIsToldIn() {
        var last = Ids.at(NOON);
        for (int i = 0; i < 1_000; i++) {
            var next = Ids.after(last, NOON);
            assertThat(next.toString()).isGreaterThan(last.toString());
            last = next;
        }
        assertThat(Ids.after(last, NOON.minusMillis(1)).toString()).isLessThan(last.toString());
    }

    private static String timeOf(Instant instant) {
        return Ids.at(instant).toString().substring(0, 18);
    }
}
