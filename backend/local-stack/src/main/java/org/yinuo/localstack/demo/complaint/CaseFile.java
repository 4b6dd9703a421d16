package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Digits;
import org.yinuo.localstack.demo.chance.Ids;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.complaint.Actors.Worker;
import org.yinuo.localstack.demo.complaint.clock.Policy;
import org.yinuo.localstack.demo.complaint.life.Action;
import org.yinuo.localstack.demo.complaint.life.CaseRef;
import org.yinuo.localstack.demo.complaint.life.Life;
import org.yinuo.localstack.demo.complaint.life.Surroundings;
import org.yinuo.localstack.demo.organization.UnitKind;

/** Writes cases down: from the bare fact that something came in to the whole file as it stands now. */
final class CaseFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StoryBook stories = new StoryBook();
    private final Surroundings around;
    private final Writers writers;
    private final Seed seed;
    private final Instant now;

    CaseFile(Surroundings around, Actors actors, Seed seed, Instant now) {
        this.around = around;
        this.writers = new Writers(actors, new Notes(), new Exchanges(), around.units());
        this.seed = seed;
        this.now = now;
    }

    CaseRef ref(long index, Instant received) {
        var id = Ids.at(received, seed.of(Aspect.CASE_ID, index));
        return new CaseRef(id, "TS" + DAY.format(local(received)) + Digits.of(index + 1, 6));
    }

    /** What is behind a receipt. */
    Matter matter(Receipt receipt) {
        var chance = seed.of(Aspect.CASE, receipt.index());
        var local = local(receipt.at());
        var subject = receipt.wish().applied(subject(receipt.unit(), local, chance));
        var customer = Customer.draw(around.units().neighbourhood(receipt.unit(), chance), chance);
        var name = writers.actors().actor(assignee(receipt)).name();
        var slots = new Slots(local.toLocalDate(), customer, counter(receipt.unit()), name, chance);
        var story = stories.draw(subject.category(), subject.type(), local.getMonthValue(), chance);
        return new Matter(subject, customer, story, chance.pick(story.tellings()), slots);
    }

    Case write(Receipt receipt, Matter matter) {
        return write(receipt, matter, matter.subject());
    }

    /** The same matter, by another way. */
    Case writeAgain(Receipt receipt, Matter matter) {
        var drawn = subject(receipt.unit(), local(receipt.at()), seed.of(Aspect.CASE, receipt.index()));
        var wish = receipt.wish().channel();
        var channel = wish == null ? drawn.channel() : wish;
        var by = channel == Channel.REGULATOR ? Channel.HOTLINE_11185 : channel;
        var subject = new Subject(matter.subject().type(), by, matter.subject().category());
        return write(receipt, matter, subject);
    }

    Policy policy(Subject subject) {
        var category = subject.category();
        var categories =
                List.of(category.name(), category.top()).stream().distinct().toList();
        var channel = subject.channel().group();
        return around.rules().policy(categories, channel, subject.type().name());
    }

    private Case write(Receipt receipt, Matter matter, Subject subject) {
        var chance = seed.of(Aspect.STEP, receipt.index());
        var self = ref(receipt.index(), receipt.at());
        var policy = policy(subject);
        var text = matter.told(subject.channel(), chance);
        var item = matter.itemNumber();
        var life = new Life(around, policy.goals(), firstUnit(receipt));
        var telling = new Telling(writers, matter, receipt, self, assignee(receipt), life, chance);
        receipt.course().stream()
                .takeWhile(deed -> !deed.at().isAfter(now))
                .forEach(deed -> telling.tell(deed, subject.channel()));
        life.passTime(now);
        return new Case(self, receipt.index(), subject, matter.customer(), text, item, policy.id(), life.present());
    }

    /** What is transferred came to the unit above. */
    private int firstUnit(Receipt receipt) {
        boolean moved = receipt.course().stream().anyMatch(deed -> deed.action() == Action.TRANSFER);
        return moved ? around.up(receipt.unit(), 1) : receipt.unit();
    }

    private Subject subject(int unit, LocalDateTime local, Chance chance) {
        var units = around.units();
        var category =
                Category.oddsIn(units.tree().kind(unit), units.line(unit)).draw(chance);
        var channel = Channel.oddsAt(local.toLocalTime()).draw(chance);
        return new Subject(CaseType.ODDS.draw(chance), channel, category);
    }

    private Worker assignee(Receipt receipt) {
        return receipt.assignee() == Receipt.ANYONE
                ? writers.actors().worker(receipt.unit(), seed.of(Aspect.ASSIGNEE, receipt.index()))
                : new Worker(receipt.assignee(), receipt.unit());
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, around.zone());
    }

    /** What people call the place they went to: nobody goes to an office. */
    private String counter(int unit) {
        var tree = around.units().tree();
        var kind = tree.kind(unit);
        boolean office = kind == UnitKind.COUNTY || kind == UnitKind.CITY;
        return office ? tree.division(unit).name() + "邮政局" : around.units().name(unit);
    }
}
