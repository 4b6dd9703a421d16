package org.yinuo.localstack.demo.load;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.complaint.Case;
import org.yinuo.localstack.demo.complaint.Channel;
import org.yinuo.localstack.demo.complaint.Customer;
import org.yinuo.localstack.demo.complaint.life.Present;
import org.yinuo.localstack.demo.complaint.life.Proof;
import org.yinuo.localstack.demo.complaint.life.Status;
import org.yinuo.localstack.demo.complaint.life.Step;
import org.yinuo.localstack.demo.organization.Units;

/** Cases as rows of their table. */
final class CaseRows {

    private static final Set<Status> ENDED = Set.of(Status.CLOSED, Status.WITHDRAWN, Status.MERGED);

    private final Units units;

    CaseRows(Units units) {
        this.units = units;
    }

    void write(Case each, CopyRow row) {
        var now = each.now();
        row.put(each.ref().id()).put(now.version()).put(each.ref().number());
        row.put(each.subject().type()).put(each.subject().channel());
        row.put(each.subject().category());
        row.put(units.id(now.unit())).put(units.tree().path(now.unit()));
        customer(each.customer(), row);
        row.put(each.text()).put(each.itemNumber()).put(now.status()).put(now.assignee());
        row.put(each.receivedAt());
        row.put(now.steps().getFirst().actor().name());
        standing(each, row);
        climb(now, row);
        row.put(now.contacts()).put(now.attempts());
        row.put(now.mergedInto()).put(now.recheck());
        answer(now, row);
        ending(now, row);
        row.put(reference(each)).put(ended(now));
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

    private static void standing(Case each, CopyRow row) {
        var standing = each.now().standing();
        row.put(each.policy()).put(standing.clock()).put(standing.dueAt()).put(standing.atRiskAt());
        row.put(standing.paused()).put(standing.late());
    }

    private void climb(Present now, CopyRow row) {
        var to = now.escalatedTo();
        row.put(now.escalationLevel()).put(to == null ? null : units.id(to));
    }

    private static void answer(Present now, CopyRow row) {
        var step = now.answer();
        if (step == null) {
            row.empty(3);
        } else {
            row.put(step.said().note()).put(step.at()).put(step.actor().name());
        }
    }

    private static void ending(Present now, CopyRow row) {
        var step = now.closing();
        @Nullable Proof proof = now.proof();
        if (step == null || proof == null) {
            row.empty(8);
            return;
        }
        row.put(step.said().note())
                .put(proof.contact().kind())
                .put(proof.contact().at());
        row.put(proof.fault()).put(proof.satisfaction()).put(json(proof.attempts()));
        row.put(step.at()).put(step.actor().name());
    }

    /** The number that the regulator's own system gave it. */
    private static @Nullable String reference(Case each) {
        if (each.subject().channel() != Channel.REGULATOR) return null;
        return "YZSS" + each.ref().number().substring(2);
    }

    private static @Nullable Instant ended(Present now) {
        return now.steps().reversed().stream()
                .takeWhile(step -> ENDED.contains(step.to()))
                .filter(step -> step.from() != step.to())
                .map(Step::at)
                .findFirst()
                .orElse(null);
    }

    private static String json(List<Proof.Contact> attempts) {
        return attempts.stream()
                .map(attempt -> "{\"kind\":\"%s\",\"at\":\"%s\"}".formatted(attempt.kind(), attempt.at()))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
