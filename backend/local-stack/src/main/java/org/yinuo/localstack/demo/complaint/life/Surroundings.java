package org.yinuo.localstack.demo.complaint.life;

import java.time.ZoneId;
import org.yinuo.localstack.demo.complaint.clock.Rules;
import org.yinuo.localstack.demo.complaint.clock.WorkingTime;
import org.yinuo.localstack.demo.organization.Units;

/** Where cases live: the tree they climb, and the days by which their clocks run. */
public record Surroundings(Units units, Rules rules, ZoneId zone) {

    WorkingTime timeOf(int unit) {
        return new WorkingTime(rules.days(), units.marketDays(unit), zone);
    }

    /** Levels above a unit. */
    int above(int unit) {
        int levels = 0;
        for (int at = units.tree().parent(unit); at >= 0; at = units.tree().parent(at)) {
            levels++;
        }
        return levels;
    }

    /** The unit so many levels above another, or the highest there is. */
    public int up(int unit, int levels) {
        int at = unit;
        for (int i = 0; i < levels && units.tree().parent(at) >= 0; i++) {
            at = units.tree().parent(at);
        }
        return at;
    }
}
