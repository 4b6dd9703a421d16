package org.yinuo.localstack.demo.complaint;

import java.util.UUID;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.complaint.life.Actor;
import org.yinuo.localstack.demo.organization.Staffing;
import org.yinuo.localstack.demo.organization.UnitKind;
import org.yinuo.localstack.demo.organization.UnitTree;

/** Who takes which step: the unit's own people work on a case, whoever leads the unit assigns and closes it. */
final class Actors {

    private static final Actor PUBLIC = new Actor("public", "网上受理");
    private static final Actor PARTNER = new Actor("service-account-yinuo-integration", "合作方系统");

    private final UnitTree tree;
    private final Staffing staffing;

    Actors(UnitTree tree, Staffing staffing) {
        this.tree = tree;
        this.staffing = staffing;
    }

    Actor registrar(Channel channel, int unit, Chance chance) {
        if (channel.isSelfService()) {
            return channel == Channel.PARTNER_API ? PARTNER : PUBLIC;
        }
        int desk = channel.comesFromAbove() ? tree.nearest(unit, UnitKind.COUNTY) : unit;
        return actor(worker(desk, chance));
    }

    Worker worker(int unit, Chance chance) {
        int staffed = staffed(unit);
        int drawn = staffing.first(staffed) + chance.below(staffing.count(staffed));
        return new Worker(staffing.isGone(drawn, staffed) ? staffing.first(staffed) : drawn, staffed);
    }

    /** Someone outside the unit: in the county's office, or above it. */
    Worker checker(int unit, Chance chance) {
        int above = Math.max(0, tree.parent(unit));
        return worker(tree.nearest(above, UnitKind.COUNTY), chance);
    }

    Actor leader(int unit) {
        int leading = unit;
        while (!tree.kind(leading).leads() || staffing.count(leading) == 0) {
            leading = tree.parent(leading);
        }
        return actor(new Worker(staffing.first(leading), leading));
    }

    Actor actor(Worker worker) {
        return new Actor(staffing.signature(worker.index(), worker.unit()), staffing.name(worker.index()));
    }

    UUID id(Worker worker) {
        return staffing.id(worker.index());
    }

    /** One of the staff, by number, and the unit they work in. */
    record Worker(int index, int unit) {}

    /** The unit, or the nearest above it that has people. */
    private int staffed(int unit) {
        int at = unit;
        while (staffing.count(at) == 0) {
            at = tree.parent(at);
        }
        return at;
    }
}
