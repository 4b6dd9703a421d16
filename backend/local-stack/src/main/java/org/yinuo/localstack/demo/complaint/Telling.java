package org.yinuo.localstack.demo.complaint;

import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.complaint.Actors.Worker;
import org.yinuo.localstack.demo.complaint.life.Action;
import org.yinuo.localstack.demo.complaint.life.CaseRef;
import org.yinuo.localstack.demo.complaint.life.Deed;
import org.yinuo.localstack.demo.complaint.life.Detail;
import org.yinuo.localstack.demo.complaint.life.Life;
import org.yinuo.localstack.demo.complaint.life.Proof;
import org.yinuo.localstack.demo.complaint.life.Proof.Contact;
import org.yinuo.localstack.demo.complaint.life.Said;
import org.yinuo.localstack.demo.complaint.life.Sample;

/** Who takes the steps of one case, and what they say. */
final class Telling {

    private final Writers writers;
    private final Matter matter;
    private final Receipt receipt;
    private final CaseRef self;
    private final Worker assignee;
    private final Life life;
    private final Chance chance;
    private Ending ending;
    private Exchanges.Exchange exchange;

    Telling(Writers writers, Matter matter, Receipt receipt, CaseRef self, Worker assignee, Life life, Chance chance) {
        this.writers = writers;
        this.matter = matter;
        this.receipt = receipt;
        this.self = self;
        this.assignee = assignee;
        this.life = life;
        this.chance = chance;
        this.ending = matter.ending(chance);
        this.exchange = writers.exchanges().draw(matter.subject().category(), chance);
    }

    void tell(Deed deed, Channel channel) {
        var actors = writers.actors();
        var worker = actors.actor(assignee);
        var leader = actors.leader(life.unit());
        switch (deed.action()) {
            case REGISTER -> life.take(deed, actors.registrar(channel, life.unit(), chance), Said.NOTHING);
            case ACCEPT -> life.take(deed, actors.actor(actors.worker(life.unit(), chance)), note(deed));
            case ASSIGN ->
                life.assign(deed, actors.id(assignee), leader, note(deed).with(Detail.ofPerson(worker.name())));
            case ASK_CUSTOMER -> life.take(deed, worker, Said.toCustomer(exchange.question()));
            case RESUME -> resume(deed);
            case VISIT, MISS -> life.contact(deed, worker, contact(deed));
            case INSTRUCT -> life.take(deed, leader, note(deed));
            case ANSWER -> life.answer(deed, worker, Said.toCustomer(ending.answer()));
            case CLOSE, GIVE_UP, CLOSE_DRAWN -> close(deed);
            case ESCALATE -> life.raise(deed, leader, note(deed));
            case TRANSFER, REOPEN, CONFIRM, REJECT, MERGE, MERGED_IN -> turn(deed);
            default -> life.take(deed, worker, note(deed));
        }
    }

    /** What sends a case another way. */
    private void turn(Deed deed) {
        var actors = writers.actors();
        var leader = actors.leader(life.unit());
        switch (deed.action()) {
            case TRANSFER -> {
                var to = Detail.ofUnit(null, writers.units().name(receipt.unit()));
                life.transfer(deed, receipt.unit(), leader, note(deed).with(to));
            }
            case REOPEN -> {
                life.reopen(deed, actors.actor(actors.worker(life.unit(), chance)), note(deed));
                ending = matter.ending(chance);
            }
            case MERGE -> life.merge(deed, other().id(), leader, note(deed).with(Detail.ofCase(other())));
            case MERGED_IN -> life.take(deed, leader, note(deed).with(Detail.ofCase(other())));
            default -> {
                var found = deed.action() == Action.CONFIRM ? "CONFIRMED" : "REJECTED";
                var checker = actors.actor(actors.checker(life.unit(), chance));
                life.recheck(deed, checker, note(deed).with(Detail.ofRecheck(found)), found);
            }
        }
    }

    private void resume(Deed deed) {
        life.take(deed, writers.actors().actor(assignee), Said.toCustomer(exchange.reply()));
        exchange = writers.exchanges().draw(matter.subject().category(), chance);
    }

    private void close(Deed deed) {
        var answered = life.answeredAt();
        var proof = deed.action() == Action.GIVE_UP
                ? Proof.givenUp(ending.fault(), answered, deed.at(), life.attempts(), chance)
                : Proof.satisfied(ending.fault(), answered, deed.at(), chance);
        boolean drawn = deed.action() == Action.CLOSE_DRAWN || Sample.draws(self.number());
        life.close(deed, writers.actors().leader(life.unit()), Said.of(ending.done()), proof, drawn);
    }

    private Said contact(Deed deed) {
        return note(deed).with(Detail.ofContact(Contact.before(deed.at(), chance), deed.action() == Action.VISIT));
    }

    private Said note(Deed deed) {
        return Said.of(writers.notes().draw(deed.action(), matter.subject().category(), matter.slots(), chance));
    }

    private CaseRef other() {
        if (receipt.other() == null) {
            throw new IllegalStateException("No other case for " + self.number());
        }
        return receipt.other();
    }
}
