package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.organization.Login;
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

    public Cases(Units units, Staffing staffing, int count, Seed seed, Instant now) {
        this.staffing = staffing;
        this.placement = new Placement(units.tree());
        this.seed = seed;
        this.count = count;
        this.receipts = new Receipts(Math.max(0, count - Showcase.size()), seed, now, ZONE);
        this.showcase = new Showcase(now, ZONE);
        this.caseload = new Caseload(units, placement, seed);
        this.file = new CaseFile(units, new Actors(units.tree(), staffing), seed, now, ZONE);
    }

    public void forEach(Consumer<Case> action) {
        var numbering = new Numbering();
        receipts.forEach(received -> action.accept(file.write(usual(numbering.next(), received))));
        showcase.forEach((login, moments) -> {
            if (numbering.next < count) {
                action.accept(file.write(staged(numbering.next(), login, moments)));
            }
        });
    }

    private Receipt usual(long index, Instant received) {
        var chance = seed.of(Aspect.LIFE, index);
        int unit = caseload.draw(chance);
        return new Receipt(index, unit, Moments.usual(received, ZONE, chance), Receipt.ANYONE);
    }

    private Receipt staged(long index, Login login, Moments moments) {
        return new Receipt(index, placement.unitOf(login), moments, staffing.holderOf(login));
    }

    /** Ids of a case's steps come from chance of their own. */
    public Chance chanceOfSteps(Case of) {
        return seed.of(Aspect.STEP_ID, of.index());
    }

    private static final class Numbering {
        private long next;

        long next() {
            return next++;
        }
    }
}
