package org.yinuo.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final long SEED = 20261122L;

    @ParameterizedTest(name = "received {0} in {1} is due {2}")
    @CsvSource({
        "2026-11-22T01:00:00Z, Asia/Shanghai, 2026-11-22T15:59:59.999999Z",
        "2026-11-22T15:59:59.999999Z, Asia/Shanghai, 2026-11-22T15:59:59.999999Z",
        "2026-11-22T16:00:00Z, Asia/Shanghai, 2026-11-23T15:59:59.999999Z",
        "2026-03-29T00:30:00Z, Europe/Berlin, 2026-03-29T21:59:59.999999Z",
        "2026-10-25T00:30:00Z, Europe/Berlin, 2026-10-25T22:59:59.999999Z",
    })
    void isTheEndOfTheLocalDayOfReceipt(Instant received, String zone, Instant due) {
        assertThat(Deadline.sameDay(received, ZoneId.of(zone))).isEqualTo(due);
    }

    /** Every zone, whatever it does to its clocks: never before the receipt, always the same local day. */
    @Test
    void isNeverBeforeTheReceiptAndAlwaysThatDay() {
        var random = new Random(SEED);
        for (var name : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(name);
            for (int i = 0; i < 50; i++) {
                var received = Instant.ofEpochSecond(random.nextLong(946_684_800L, 4_102_444_800L));
                var due = Deadline.sameDay(received, zone);
                assertThat(due).as("%s in %s, seed %d", received, name, SEED).isAfterOrEqualTo(received);
                assertThat(due.atZone(zone).toLocalDate())
                        .as("%s in %s, seed %d", received, name, SEED)
                        .isEqualTo(received.atZone(zone).toLocalDate());
            }
        }
    }
}
