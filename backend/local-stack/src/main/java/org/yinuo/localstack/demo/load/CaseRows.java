package org.yinuo.localstack.demo.load;

import java.util.List;
import java.util.stream.Collectors;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Ids;
import org.yinuo.localstack.demo.complaint.Action;
import org.yinuo.localstack.demo.complaint.Case;
import org.yinuo.localstack.demo.complaint.Customer;
import org.yinuo.localstack.demo.complaint.Proof;
import org.yinuo.localstack.demo.organization.Units;

/** Cases and their timelines as rows of their tables. */
final class CaseRows {

    private final Units units;

    CaseRows(Units units) {
        this.units = units;
    }

    void write(Case each, CopyRow row) {
        row.put(each.id()).put(each.steps().size() - 1).put(each.number());
        row.put(each.subject().type()).put(each.subject().channel());
        row.put(each.subject().category());
        row.put(units.id(each.unit())).put(units.tree().path(each.unit()));
        customer(each.customer(), row);
        row.put(each.script().text()).put(each.status()).put(each.assignee());
        row.put(each.receivedAt()).put(each.dueAt());
        row.put(each.steps().getFirst().actor().name());
        answer(each, row);
        ending(each, row);
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
            row.put(each.script().answer()).put(step.at()).put(step.actor().name());
        }
    }

    private static void ending(Case each, CopyRow row) {
        var step = each.step(Action.CLOSE);
        if (step == null) {
            row.empty(8);
            return;
        }
        var proof = each.proof();
        row.put(each.script().done())
                .put(proof.contact().kind())
                .put(proof.contact().at());
        row.put(each.script().fault()).put(proof.satisfaction()).put(json(proof.attempts()));
        row.put(step.at()).put(step.actor().name());
    }

    private static String json(List<Proof.Contact> attempts) {
        return attempts.stream()
                .map(attempt -> "{\"kind\":\"%s\",\"at\":\"%s\"}".formatted(attempt.kind(), attempt.at()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    void timeline(Case each, Chance chance, CopyRow row) {
        for (var step : each.steps()) {
            row.put(Ids.at(step.at(), chance)).put(each.id()).put(step.at()).put(step.action());
            row.put(step.fromStatus()).put(step.action().status());
            row.put(step.actor().account()).put(step.actor().name()).put(step.note());
            row.end();
        }
    }
}
