package org.yinuo.localstack.demo.load;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Ids;
import org.yinuo.localstack.demo.complaint.Action;
import org.yinuo.localstack.demo.complaint.Case;
import org.yinuo.localstack.demo.complaint.Cases;
import org.yinuo.localstack.demo.complaint.Customer;
import org.yinuo.localstack.demo.complaint.Proof;
import org.yinuo.localstack.demo.complaint.Step;
import org.yinuo.localstack.demo.organization.Units;

/** Cases and their timelines as rows of their tables. */
final class CaseRows {

    private final Cases cases;
    private final Units units;

    CaseRows(Cases cases, Units units) {
        this.cases = cases;
        this.units = units;
    }

    void cases(CopyRow row) {
        cases.forEach(each -> write(each, row));
    }

    void entries(CopyRow row) {
        cases.forEach(each -> timeline(each, row));
    }

    private void write(Case each, CopyRow row) {
        row.put(each.id()).put(each.steps().size() - 1).put(each.number());
        row.put(each.type()).put(each.channel()).put(each.category());
        row.put(units.id(each.unit())).put(units.tree().path(each.unit()));
        customer(each.customer(), row);
        row.put(each.text()).put(each.status()).put(each.assignee());
        row.put(each.receivedAt()).put(each.dueAt());
        row.put(each.steps().getFirst().actor().name());
        answer(each, row);
        ending(each.ending(), each.step(Action.CLOSE), row);
        row.end();
    }

    private static void customer(Customer customer, CopyRow row) {
        row.put(customer.name()).put(customer.phone()).put(customer.home());
        var speaker = customer.representative();
        if (speaker == null) {
            row.empty(3);
        } else {
            row.put(speaker.name()).put(speaker.phone()).put(speaker.relation());
        }
    }

    private static void answer(Case each, CopyRow row) {
        var step = each.step(Action.ANSWER);
        if (step == null) {
            row.empty(3);
        } else {
            row.put(each.answer()).put(step.at()).put(step.actor().name());
        }
    }

    private static void ending(Case.@Nullable Ending ending, @Nullable Step step, CopyRow row) {
        if (ending == null || step == null) {
            row.empty(8);
            return;
        }
        var proof = ending.proof();
        row.put(ending.done()).put(proof.contact().kind()).put(proof.contact().at());
        row.put(ending.fault()).put(proof.satisfaction()).put(json(proof.attempts()));
        row.put(step.at()).put(step.actor().name());
    }

    private static String json(List<Proof.Contact> attempts) {
        return attempts.stream()
                .map(attempt -> "{\"kind\":\"%s\",\"at\":\"%s\"}".formatted(attempt.kind(), attempt.at()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void timeline(Case each, CopyRow row) {
        var chance = cases.chanceOfSteps(each);
        for (var step : each.steps()) {
            row.put(Ids.at(step.at(), chance)).put(each.id()).put(step.at()).put(step.action());
            row.put(step.fromStatus()).put(step.action().status());
            row.put(step.actor().account()).put(step.actor().name()).put(step.note());
            row.end();
        }
    }
}
