package org.yinuo.localstack.demo.load;

import java.util.UUID;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Ids;
import org.yinuo.localstack.demo.complaint.Case;
import org.yinuo.localstack.demo.complaint.life.Step;

/** What belongs to a case, its timeline and its clocks, as rows of their tables. */
final class LifeRows {

    private LifeRows() {}

    /** Steps of one moment keep their order: the timeline is read in the order of the keys. */
    static void timeline(Case each, Chance chance, CopyRow row) {
        var last = new UUID(0, 0);
        for (var step : each.now().steps()) {
            last = Ids.after(last, step.at(), chance);
            row.put(last).put(each.ref().id());
            entry(step, row);
        }
    }

    static void clocks(Case each, Chance chance, CopyRow row) {
        for (var clock : each.now().clocks()) {
            var goal = clock.goal();
            row.put(Ids.at(clock.startedAt(), chance)).put(each.ref().id());
            row.put(goal.kind()).put(clock.cycle());
            row.put(goal.measure()).put(goal.amount()).put(goal.pauses());
            clock.columns().forEach(row::put);
            row.end();
        }
    }

    private static void entry(Step step, CopyRow row) {
        var detail = step.said().detail();
        row.put(step.at()).put(step.action().entry());
        row.put(step.from()).put(step.to());
        row.put(step.actor().account()).put(step.actor().name()).put(step.said().note());
        row.put(step.said().toCustomer() ? "PUBLIC" : "INTERNAL").put(detail == null ? null : detail.json());
        row.end();
    }
}
