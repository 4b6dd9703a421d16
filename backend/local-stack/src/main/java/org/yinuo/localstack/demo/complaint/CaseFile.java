package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Digits;
import org.yinuo.localstack.demo.chance.Ids;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.complaint.Actors.Worker;
import org.yinuo.localstack.demo.complaint.Step.Actor;
import org.yinuo.localstack.demo.organization.UnitKind;
import org.yinuo.localstack.demo.organization.Units;

/** Writes cases down: from the bare fact that something came in to the whole file as it stands now. */
final class CaseFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private final StoryBook stories = new StoryBook();
    private final Notes notes = new Notes();
    private final Units units;
    private final Actors actors;
    private final Seed seed;
    private final Instant now;
    private final ZoneId zone;

    CaseFile(Units units, Actors actors, Seed seed, Instant now, ZoneId zone) {
        this.units = units;
        this.actors = actors;
        this.seed = seed;
        this.now = now;
        this.zone = zone;
    }

    Case write(Receipt receipt) {
        var chance = seed.of(Aspect.CASE, receipt.index());
        var local = LocalDateTime.ofInstant(receipt.at(), zone);
        var subject = subject(receipt.unit(), local, chance);
        var customer = Customer.draw(units.neighbourhood(receipt.unit(), chance), chance);
        var assignee = assignee(receipt, chance);
        var name = actors.actor(assignee).name();
        var slots = new Slots(local.toLocalDate(), customer, counter(receipt.unit()), name, chance);
        var story = stories.draw(subject.category(), subject.type(), local.getMonthValue(), chance);
        var steps = steps(receipt, subject, assignee, slots);
        return new Case(
                Ids.at(receipt.at(), chance),
                receipt.index(),
                "TS" + DAY.format(local) + Digits.of(receipt.index() + 1, 6),
                subject,
                receipt.unit(),
                customer,
                Script.draw(story, subject.channel(), slots, chance),
                actors.id(assignee),
                Moments.due(receipt.at(), zone),
                steps,
                proof(receipt.moments(), chance));
    }

    private Subject subject(int unit, LocalDateTime local, Chance chance) {
        var category =
                Category.oddsIn(units.tree().kind(unit), units.line(unit)).draw(chance);
        var channel = Channel.oddsAt(local.toLocalTime()).draw(chance);
        return new Subject(CaseType.ODDS.draw(chance), channel, category);
    }

    private Worker assignee(Receipt receipt, Chance chance) {
        return receipt.assignee() == Receipt.ANYONE
                ? actors.worker(receipt.unit(), chance)
                : new Worker(receipt.assignee(), receipt.unit());
    }

    private List<Step> steps(Receipt receipt, Subject subject, Worker assignee, Slots slots) {
        var chance = seed.of(Aspect.STEP, receipt.index());
        var steps = new ArrayList<Step>();
        for (var action : Action.values()) {
            var at = receipt.moments().of(action);
            if (at.isAfter(now)) {
                break;
            }
            var actor = actor(action, subject.channel(), receipt.unit(), assignee, chance);
            steps.add(new Step(action, at, actor, notes.draw(action, subject.category(), slots, chance)));
        }
        return steps;
    }

    private Actor actor(Action action, Channel channel, int unit, Worker assignee, Chance chance) {
        return switch (action) {
            case REGISTER -> actors.registrar(channel, unit, chance);
            case ACCEPT -> actors.actor(actors.worker(unit, chance));
            case ASSIGN, CLOSE -> actors.leader(unit);
            case START, ANSWER -> actors.actor(assignee);
        };
    }

    private Proof proof(Moments moments, Chance chance) {
        var closed = moments.of(Action.CLOSE);
        return closed.isAfter(now) ? Proof.NONE_YET : Proof.draw(moments.of(Action.ANSWER), closed, chance);
    }

    /** What people call the place they went to: nobody goes to an office. */
    private String counter(int unit) {
        var kind = units.tree().kind(unit);
        boolean office = kind == UnitKind.COUNTY || kind == UnitKind.CITY;
        return office ? units.tree().division(unit).name() + "邮政局" : units.name(unit);
    }
}
