package org.yinuo.localstack.demo.complaint;

import java.util.Arrays;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.organization.Login;
import org.yinuo.localstack.demo.organization.Placement;
import org.yinuo.localstack.demo.organization.UnitKind;
import org.yinuo.localstack.demo.organization.Units;

/** Where cases come in: more at counters than at stations, nothing at closed ones, and some units have more than others. */
final class Caseload {

    /** The logins' own units have a history worth looking at. */
    private static final int AT_HOME = 3;

    private final long[] until;

    Caseload(Units units, Placement placement, Seed seed) {
        var tree = units.tree();
        until = new long[tree.size()];
        long sum = 0;
        for (int unit = 0; unit < until.length; unit++) {
            if (!units.isClosed(unit)) {
                sum += (long) tree.kind(unit).cases()
                        * seed.of(Aspect.CASELOAD, unit).between(4, 20);
            }
            until[unit] = sum;
        }
        favour(placement.unitOf(Login.CLERK), UnitKind.OUTLET);
        favour(placement.unitOf(Login.CLERK2), UnitKind.OUTLET);
        favour(placement.unitOf(Login.BRANCH_MANAGER), UnitKind.BRANCH);
    }

    int draw(Chance chance) {
        long drawn = chance.below(until[until.length - 1]) + 1;
        int at = Arrays.binarySearch(until, drawn);
        return at >= 0 ? firstWith(drawn, at) : -at - 1;
    }

    /** Units without cases repeat the sum before them: the first that reaches it is meant. */
    private int firstWith(long sum, int at) {
        int first = at;
        while (first > 0 && until[first - 1] == sum) {
            first--;
        }
        return first;
    }

    private void favour(int unit, UnitKind kind) {
        long more = (long) kind.cases() * 12 * (AT_HOME - 1);
        for (int at = unit; at < until.length; at++) {
            until[at] += more;
        }
    }
}
