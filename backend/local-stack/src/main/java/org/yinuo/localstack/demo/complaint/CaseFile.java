package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Digits;
import org.yinuo.localstack.demo.chance.Ids;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.chance.Words;
import org.yinuo.localstack.demo.complaint.Actors.Worker;
import org.yinuo.localstack.demo.complaint.Step.Actor;
import org.yinuo.localstack.demo.organization.UnitKind;
import org.yinuo.localstack.demo.organization.Units;

/** Writes cases down: from the bare fact that something came in to the whole file as it stands now. */
final class CaseFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final Map<String, String> OPENINGS = Words.of("stories/openings.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(words -> words[0], words -> words[1]));

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
        int unit = receipt.unit();
        var local = LocalDateTime.ofInstant(receipt.at(), zone);
        var category =
                Category.oddsIn(units.tree().kind(unit), units.line(unit)).draw(chance);
        var type = CaseType.ODDS.draw(chance);
        var channel = Channel.oddsAt(local.toLocalTime()).draw(chance);
        var customer = Customer.draw(units.neighbourhood(unit, chance), chance);
        var assignee = assignee(receipt, chance);
        var slots = new Slots(
                local.toLocalDate(),
                customer,
                counter(unit),
                actors.actor(assignee).name(),
                chance);
        var story = stories.draw(category, type, local.getMonthValue(), chance);
        var outcome = chance.pick(story.outcomes());
        var text = OPENINGS.getOrDefault(channel.name(), "") + say(chance.pick(story.tellings()), slots, chance);
        var steps = steps(receipt, channel, category, assignee, slots);
        int taken = steps.size();
        return new Case(
                Ids.at(receipt.at(), chance),
                "TS" + DAY.format(local) + Digits.of(receipt.index() + 1, 6),
                type.name(),
                channel.name(),
                category.name(),
                unit,
                customer,
                text,
                taken > Action.ASSIGN.ordinal() ? actors.id(assignee) : null,
                Moments.due(receipt.at(), zone),
                steps,
                taken > Action.ANSWER.ordinal() ? say(outcome.answer(), slots, chance) : null,
                taken > Action.CLOSE.ordinal() ? ending(outcome, receipt.moments(), slots, chance) : null,
                receipt.index());
    }

    private Worker assignee(Receipt receipt, Chance chance) {
        return receipt.assignee() == Receipt.ANYONE
                ? actors.worker(receipt.unit(), chance)
                : new Worker(receipt.assignee(), receipt.unit());
    }

    private List<Step> steps(Receipt receipt, Channel channel, Category category, Worker assignee, Slots slots) {
        var chance = seed.of(Aspect.STEP, receipt.index());
        var steps = new ArrayList<Step>();
        for (var action : Action.values()) {
            var at = receipt.moments().of(action);
            if (at.isAfter(now)) {
                break;
            }
            var actor = actor(action, channel, receipt.unit(), assignee, chance);
            steps.add(new Step(action, at, actor, notes.draw(action, category, slots, chance)));
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

    private static Case.Ending ending(Story.Outcome outcome, Moments moments, Slots slots, Chance chance) {
        var proof = Proof.draw(moments.of(Action.ANSWER), moments.of(Action.CLOSE), chance);
        return new Case.Ending(
                say(outcome.done(), slots, chance), outcome.fault().name(), proof);
    }

    /** What people call the place they went to: nobody goes to an office. */
    private String counter(int unit) {
        var kind = units.tree().kind(unit);
        boolean office = kind == UnitKind.COUNTY || kind == UnitKind.CITY;
        return office ? units.tree().division(unit).name() + "邮政局" : units.name(unit);
    }

    private static String say(String pattern, Slots slots, Chance chance) {
        return Phrase.of(pattern, slots::value, chance);
    }
}
