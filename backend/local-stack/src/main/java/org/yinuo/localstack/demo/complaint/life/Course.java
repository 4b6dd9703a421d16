package org.yinuo.localstack.demo.complaint.life;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.yinuo.localstack.demo.chance.Chance;

/** What is going to happen in a case: all its steps to the last, also those still to come. */
public final class Course {

    private static final double NOTED = 0.15;
    private static final double VISITED = 0.22;
    private static final double NOT_CONFIRMED = 0.12;
    private static final int WEEKS_OF_WORK = 9;

    private final List<Deed> deeds = new ArrayList<>();
    private final Hours hours;
    private final Chance chance;
    private final boolean praise;

    private Course(boolean praise, ZoneId zone, Chance chance) {
        this.praise = praise;
        this.hours = new Hours(zone, chance);
        this.chance = chance;
    }

    /** @param drawn another unit is going to look at it again once it is closed */
    public static List<Deed> of(
            Instant received, Fate fate, boolean praise, boolean drawn, ZoneId zone, Chance chance) {
        var course = new Course(praise, zone, chance);
        course.add(Action.REGISTER, received);
        switch (fate) {
            case WITHDRAWN -> course.withdrawn(received);
            case TRANSFERRED -> course.transferred(received, drawn);
            default -> course.handled(received, fate, drawn);
        }
        return List.copyOf(course.deeds);
    }

    /** It stands still somewhere on its way to the answer. */
    public static List<Deed> cut(List<Deed> course, Chance chance) {
        int ending = 0;
        while (ending < course.size() && !course.get(ending).action().ends()) {
            ending++;
        }
        return course.subList(0, chance.between(1, ending));
    }

    private void withdrawn(Instant from) {
        var span = Duration.between(from, hours.answer(from));
        add(Action.ACCEPT, from.plus(hours.part(span, 3, 5, 25)));
        add(Action.WITHDRAW, from.plus(hours.part(span, 6, 35, 60)));
    }

    private void transferred(Instant from, boolean drawn) {
        var moved = from.plusSeconds(chance.between(8, 50) * 60L);
        add(Action.TRANSFER, moved);
        handled(moved, Fate.STRAIGHT, drawn);
    }

    private void handled(Instant from, Fate fate, boolean drawn) {
        var answer = hours.answer(from);
        add(Action.ACCEPT, from.plus(hours.part(Duration.between(from, answer), 3, 5, 25)));
        worked(from, answer, fate);
        var closed = hours.close(deeds.getLast().at());
        if (fate == Fate.UNREACHED) {
            tried(deeds.getLast().at(), closed);
        }
        add(fate == Fate.UNREACHED ? Action.GIVE_UP : Action.CLOSE, closed);
        if (fate == Fate.REOPENED) {
            again(hours.atWork(closed, chance.between(1, 2)), drawn);
        } else if (drawn) {
            lookedAtAgain(closed);
        }
    }

    /** From assigning to answering. */
    private void worked(Instant from, Instant answer, Fate fate) {
        add(Action.ASSIGN, from.plus(hours.part(Duration.between(from, answer), 4, 35, 50)));
        var start = answer.minus(hours.part(Duration.between(from, answer), 5, 20, 45));
        var work = Duration.between(start, answer);
        add(Action.START, start);
        maybe(praise ? 0.8 : 0, Action.INSTRUCT, start.plus(hours.part(work, WEEKS_OF_WORK, 3, 9)));
        maybe(NOTED, Action.NOTE, start.plus(hours.part(work, WEEKS_OF_WORK, 10, 25)));
        maybe(praise ? 0 : VISITED, Action.VISIT, start.plus(hours.part(work, WEEKS_OF_WORK, 30, 45)));
        if (fate == Fate.RAISED) {
            add(Action.ESCALATE, start.plus(hours.part(work, WEEKS_OF_WORK, 50, 60)));
        }
        if (fate == Fate.ASKED && !praise) {
            var asked = start.plus(hours.part(work, WEEKS_OF_WORK, 65, 90));
            var reply = hours.reply(asked);
            add(Action.ASK_CUSTOMER, asked);
            add(Action.RESUME, reply);
            add(Action.ANSWER, hours.answer(reply));
        } else {
            add(Action.ANSWER, answer);
        }
    }

    /** The first two or three attempts are on the timeline; what lacks is told at the closing. */
    private void tried(Instant answer, Instant closed) {
        long fifth = Duration.between(answer, closed).toMillis() / 5;
        int attempts = chance.between(2, 3);
        for (int attempt = 1; attempt <= attempts; attempt++) {
            add(Action.MISS, answer.plusMillis(fifth * attempt));
        }
    }

    private void again(Instant reopened, boolean drawn) {
        add(Action.REOPEN, reopened);
        worked(reopened, hours.answer(reopened), Fate.STRAIGHT);
        var closed = hours.close(deeds.getLast().at());
        add(Action.CLOSE, closed);
        if (drawn) {
            add(Action.CONFIRM, hours.atWork(closed, chance.between(1, 6)));
        }
    }

    /** A part of what is not confirmed is still to be taken up. */
    private void lookedAtAgain(Instant closed) {
        var look = hours.atWork(closed, chance.happens(0.8) ? chance.between(1, 6) : chance.between(10, 30));
        if (!chance.happens(NOT_CONFIRMED)) {
            add(Action.CONFIRM, look);
            return;
        }
        add(Action.REJECT, look);
        if (chance.happens(0.7)) {
            again(hours.atWork(look, 1), true);
        }
    }

    private void maybe(double share, Action action, Instant at) {
        if (chance.happens(share)) {
            add(action, at);
        }
    }

    /** Never at the moment of the step before, however short of time they are. */
    private void add(Action action, Instant at) {
        var earliest = deeds.isEmpty() ? at : deeds.getLast().at().plusMillis(1);
        deeds.add(new Deed(action, at.isBefore(earliest) ? earliest : at));
    }
}
