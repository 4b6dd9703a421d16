package org.yinuo.localstack.demo.complaint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How busy a day is beside an ordinary one: the week, the sales of November, the weeks before Spring Festival. */
final class Calendar {

    /** Lunar New Year's days. Beyond them years have no peak. */
    private static final List<LocalDate> SPRING_FESTIVALS = List.of(
            LocalDate.of(2025, 1, 29),
            LocalDate.of(2026, 2, 17),
            LocalDate.of(2027, 2, 6),
            LocalDate.of(2028, 1, 26),
            LocalDate.of(2029, 2, 13),
            LocalDate.of(2030, 2, 3));

    private Calendar() {}

    static double busyness(LocalDate day) {
        return ofWeek(day.getDayOfWeek()) * ofMonth(day.getMonth()) * ofFestival(day);
    }

    private static double ofWeek(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> 1.25;
            case SATURDAY -> 0.75;
            case SUNDAY -> 0.6;
            default -> 1.05;
        };
    }

    private static double ofMonth(Month month) {
        return switch (month) {
            case NOVEMBER -> 1.4;
            case DECEMBER, JANUARY -> 1.15;
            case JUNE -> 1.1;
            default -> 1;
        };
    }

    private static double ofFestival(LocalDate day) {
        for (var festival : SPRING_FESTIVALS) {
            long away = ChronoUnit.DAYS.between(day, festival);
            if (away > 0 && away <= 21) {
                return 1.5;
            }
            if (away <= 0 && away > -7) {
                return 0.4;
            }
        }
        return 1;
    }
}
