package org.yinuo.organization.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @Test
    void openingHoursBecomeIntervals() {
        assertThat(OpeningHoursCell.read("MONDAY 09:00-12:00; MONDAY 14:00-17:30"))
                .isEqualTo("[{\"weekday\":\"MONDAY\",\"from\":\"09:00\",\"to\":\"12:00\"},"
                        + "{\"weekday\":\"MONDAY\",\"from\":\"14:00\",\"to\":\"17:30\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MONDAY",
                "MONTAG 09:00-12:00",
                "MONDAY 12:00-09:00",
                "MONDAY 09:00-09:00",
                "MONDAY 9:00-12:00",
                "MONDAY 09:00-24:30",
                "MONDAY 09:00-12:00;",
                "monday 09:00-12:00"
            })
    void otherOpeningHoursAreRefused(String text) {
        assertThat(OpeningHoursCell.read(text)).isNull();
    }

    @Test
    void marketDaysBecomeAnArray() {
        assertThat(MarketDaysCell.read("03;13; 23")).isEqualTo("{3,13,23}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "32", "3,13", "3;", "three"})
    void otherMarketDaysAreRefused(String text) {
        assertThat(MarketDaysCell.read(text)).isNull();
    }
}
