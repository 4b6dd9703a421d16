package org.yinuo.localstack.demo;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yinuo.localstack.demo.complaint.clock.ClockKind;
import org.yinuo.localstack.demo.complaint.clock.Goal;
import org.yinuo.localstack.demo.complaint.clock.Measure;
import org.yinuo.localstack.demo.complaint.clock.Policy;
import org.yinuo.localstack.demo.complaint.clock.Rules;
import org.yinuo.localstack.demo.complaint.clock.WorkingDays;

/** Rules without a database, for what does not depend on them. */
final class RulesOfAnyNetwork {

    static final Rules RULES = new Rules(
            List.of(new Policy(
                    new UUID(0, 1),
                    null,
                    null,
                    null,
                    List.of(
                            new Goal(ClockKind.ACKNOWLEDGE, Measure.WORKING_DAYS, 1, false, null),
                            new Goal(ClockKind.RESOLUTION, Measure.SAME_DAY, 0, true, 24),
                            new Goal(ClockKind.FIRM, Measure.CALENDAR_DAYS, 7, false, 24)))),
            new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Map.of(), Set.of(2026)));

    private RulesOfAnyNetwork() {}
}
