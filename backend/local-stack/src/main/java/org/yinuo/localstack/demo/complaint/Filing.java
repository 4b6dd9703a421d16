package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.complaint.life.Action;
import org.yinuo.localstack.demo.complaint.life.Deed;

/**
 * Files one receipt after another. Now and then somebody turns to us twice with the same matter: the second case goes
 * into the first, so each is held back until the next has come.
 */
final class Filing {

    private static final double TWICE = 0.014;

    private final CaseFile file;
    private final Seed seed;
    private final Consumer<Case> action;
    private @Nullable Filed held;

    Filing(CaseFile file, Seed seed, Consumer<Case> action) {
        this.file = file;
        this.seed = seed;
        this.action = action;
    }

    /** What came in, and what is behind it. */
    private record Filed(Receipt receipt, Matter matter) {}

    void receive(Receipt next, Matter matter) {
        var before = held;
        if (before != null && isTwin(before.receipt, next)) {
            held = null;
            filePair(before.receipt, before.matter, next);
            return;
        }
        finish();
        held = new Filed(next, matter);
    }

    void finish() {
        if (held != null) {
            action.accept(file.write(held.receipt, held.matter));
            held = null;
        }
    }

    private boolean isTwin(Receipt first, Receipt second) {
        return seed.of(Aspect.TWICE, second.index()).happens(TWICE)
                && first.course().stream()
                        .filter(deed -> !deed.at().isAfter(mergedAt(second)))
                        .allMatch(deed -> deed.action() != Action.WITHDRAW
                                && !deed.action().closes());
    }

    private void filePair(Receipt first, Matter matter, Receipt second) {
        var merged = mergedAt(second);
        var earlier = file.ref(first.index(), first.at());
        var later = file.ref(second.index(), second.at());
        var course = List.of(second.course().getFirst(), new Deed(Action.MERGE, merged));
        var one = new Receipt(
                first.index(), first.unit(), joined(first.course(), merged), first.assignee(), first.wish(), later);
        action.accept(file.write(one, matter));
        action.accept(file.writeAgain(
                new Receipt(second.index(), first.unit(), course, first.assignee(), second.wish(), earlier), matter));
    }

    private Instant mergedAt(Receipt second) {
        long minutes = seed.of(Aspect.TWICE, -1 - second.index()).between(5, 50);
        return second.at().plusSeconds(minutes * 60).plusMillis(7);
    }

    private static List<Deed> joined(List<Deed> course, Instant merged) {
        var joined = new ArrayList<Deed>();
        course.stream().filter(deed -> !deed.at().isAfter(merged)).forEach(joined::add);
        joined.add(new Deed(Action.MERGED_IN, merged));
        course.stream().filter(deed -> deed.at().isAfter(merged)).forEach(joined::add);
        return joined;
    }
}
