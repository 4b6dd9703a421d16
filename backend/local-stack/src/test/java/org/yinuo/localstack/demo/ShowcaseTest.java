package org.yinuo.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.complaint.Case;

/** What the logins find, whenever they sign in. */
class ShowcaseTest {

    /** As many as there are scenes. */
    private static final NetworkSize SCENES_ONLY = new NetworkSize(400, 1_500, 40, 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T16:00:00Z",
                "2026-11-24T16:00:20Z",
                "2026-11-24T21:30:00Z",
                "2026-11-25T00:40:00Z",
                "2026-11-25T15:59:59Z",
                "2026-02-17T03:00:00Z",
                "2026-11-28T08:00:00Z"
            })
    void everySceneIsPossibleAtAnyTimeAndAllStatesAreThere(String now) {
        assertThat(cases(now))
                .extracting(each -> each.now().status().name())
                .contains(
                        "RECEIVED", "ACCEPTED", "ASSIGNED", "INVESTIGATING", "WAITING", "ANSWERED", "CLOSED", "MERGED");
        assertThat(cases(now).getFirst().now().standing().atRiskAt())
                .isBetween(Instant.parse(now), Instant.parse(now).plus(Duration.ofHours(11)));
    }

    /** Eleven, two, half past four, nine in the evening of a Wednesday. */
    @ParameterizedTest
    @CsvSource({"2026-11-25T03:00:00Z", "2026-11-25T06:00:00Z", "2026-11-25T08:30:00Z", "2026-11-25T13:00:00Z"})
    void atWorkOneComesAtRiskWithinTheHour(String now) {
        assertThat(cases(now).getFirst().now().standing().atRiskAt())
                .isBetween(Instant.parse(now), Instant.parse(now).plus(Duration.ofHours(1)));
    }

    private static List<Case> cases(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var cases = new ArrayList<Case>();
        new DemoNetwork(SCENES_ONLY, Seed.USUAL, clock)
                .cases(RulesOfAnyNetwork.RULES)
                .forEach(cases::add);
        return cases;
    }
}
