package org.yinuo.localstack.demo;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.complaint.clock.ClockKind;
import org.yinuo.localstack.demo.complaint.clock.Goal;
import org.yinuo.localstack.demo.complaint.clock.Measure;
import org.yinuo.localstack.demo.complaint.clock.Policy;
import org.yinuo.localstack.demo.complaint.clock.Rules;
import org.yinuo.localstack.demo.complaint.clock.WorkingDays;

/** Rules without a database, for what does not depend on them. */
final class RulesOfAnyNetwork {

    static final Rules RULES = new Rules(
            List.of(
                    policy(
                            1,
                            null,
                            goal(ClockKind.RESOLUTION, Measure.SAME_DAY, 0),
                            goal(ClockKind.FIRM, Measure.CALENDAR_DAYS, 7)),
                    policy(
                            2,
                            "PRAISE",
                            goal(ClockKind.ACKNOWLEDGE, Measure.WORKING_DAYS, 1),
                            goal(ClockKind.RESOLUTION, Measure.WORKING_DAYS, 5))),
            new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Map.of(), Set.of(2026)));

    private RulesOfAnyNetwork() {}

    private static Policy policy(int number, @Nullable String type, Goal... goals) {
        return new Policy(new UUID(0, number), null, null, type, List.of(goals));
    }

    private static Goal goal(ClockKind kind, Measure measure, int amount) {
        return new Goal(kind, measure, amount, kind == ClockKind.RESOLUTION, 24);
    }
}
