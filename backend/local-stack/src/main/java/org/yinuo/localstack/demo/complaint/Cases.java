package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.NetworkSize;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.complaint.clock.Rules;
import org.yinuo.localstack.demo.complaint.life.Action;
import org.yinuo.localstack.demo.complaint.life.CaseRef;
import org.yinuo.localstack.demo.complaint.life.Course;
import org.yinuo.localstack.demo.complaint.life.Deed;
import org.yinuo.localstack.demo.complaint.life.Fate;
import org.yinuo.localstack.demo.complaint.life.Sample;
import org.yinuo.localstack.demo.complaint.life.Surroundings;
import org.yinuo.localstack.demo.organization.Placement;
import org.yinuo.localstack.demo.organization.Staffing;
import org.yinuo.localstack.demo.organization.Units;

/** All cases in the order of their numbers. They are made anew each time they are walked through, and always the same. */
public final class Cases {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Staffing staffing;
    private final Placement placement;
    private final Seed seed;
    private final int count;
    private final Receipts receipts;
    private final Showcase showcase;
    private final Caseload caseload;
    private final CaseFile file;

    public Cases(Units units, Staffing staffing, NetworkSize size, Rules rules, Seed seed, Instant now) {
        var around = new Surroundings(units, rules, ZONE);
        this.staffing = staffing;
        this.placement = new Placement(units.tree());
        this.seed = seed;
        this.count = size.cases();
        this.file = new CaseFile(around, new Actors(units.tree(), staffing), seed, now);
        this.showcase = new Showcase(now, ZONE, new Nearing(file, around, placement, now));
        int usual = Math.max(0, count - showcase.scenes().size());
        this.receipts = new Receipts(usual, Math.min(usual, size.open()), seed, now, ZONE);
        this.caseload = new Caseload(units, placement, seed);
    }

    public void forEach(Consumer<Case> action) {
        var filing = new Filing(file, seed, action);
        var numbering = new Numbering();
        receipts.forEach((received, stuck) -> usual(numbering.next++, received, stuck, filing));
        filing.finish();
        staged(numbering.next, action);
    }

    private void usual(long index, Instant received, double stuck, Filing filing) {
        var chance = seed.of(Aspect.LIFE, index);
        int unit = caseload.draw(chance);
        var fate = Fate.ODDS.draw(chance);
        var matter = file.matter(receipt(index, unit, List.of(new Deed(Action.REGISTER, received))));
        boolean praise = matter.subject().type() == CaseType.PRAISE;
        boolean drawn = Sample.draws(file.ref(index, received).number());
        var course = Course.of(received, fate, praise, drawn, ZONE, chance);
        boolean stands = chance.happens(stuck);
        filing.receive(receipt(index, unit, stands ? Course.cut(course, chance) : course), matter);
    }

    private static Receipt receipt(long index, int unit, List<Deed> course) {
        return new Receipt(index, unit, course, Receipt.ANYONE, Wish.NONE, null);
    }

    /** What is filed twice comes behind what it repeats. */
    private void staged(long from, Consumer<Case> action) {
        var scenes = showcase.scenes();
        @Nullable Matter before = null;
        for (int i = 0; i < Math.min(scenes.size(), count - from); i++) {
            var scene = scenes.get(i);
            var receipt = staged(from, i, scenes);
            if (scene.again() && before != null) {
                action.accept(file.writeAgain(receipt, before));
            } else {
                before = file.matter(receipt);
                action.accept(file.write(receipt, before));
            }
        }
    }

    private Receipt staged(long from, int nth, List<Showcase.Scene> scenes) {
        var scene = scenes.get(nth);
        var login = scene.unitOf();
        return new Receipt(
                from + nth,
                placement.unitOf(login),
                scene.course(),
                staffing.holderOf(login),
                scene.wish(),
                other(from, nth, scenes));
    }

    private @Nullable CaseRef other(long from, int nth, List<Showcase.Scene> scenes) {
        int other = scenes.get(nth).again() ? nth - 1 : nth + 1;
        return other < scenes.size()
                ? file.ref(from + other, scenes.get(other).course().getFirst().at())
                : null;
    }

    /** Ids of a case's steps and clocks come from chance of their own. */
    public Chance chanceOfSteps(Case of) {
        return seed.of(Aspect.STEP_ID, of.index());
    }

    private static final class Numbering {
        private long next;
    }
}
