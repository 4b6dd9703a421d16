package org.yinuo.localstack.demo.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Digits;
import org.yinuo.localstack.demo.chance.Ids;
import org.yinuo.localstack.demo.chance.Seed;

/** Who works where. The people of a unit are numbered in a row: only the beginning of each row is kept. */
public final class Staffing {

    private static final double LEFT = 0.02;

    private final Units units;
    private final Seed seed;
    private final Instant founded;
    private final int[] firstOf;
    private final Map<Integer, Login> logins = new HashMap<>();
    private final Map<Login, Integer> people = new EnumMap<>(Login.class);

    public Staffing(Units units, int staff, Seed seed, Instant founded) {
        this.units = units;
        this.seed = seed;
        this.founded = founded;
        this.firstOf = rows(units, staff);
        seat(new Placement(units.tree()));
    }

    public int size() {
        return firstOf[firstOf.length - 1];
    }

    public int first(int unit) {
        return firstOf[unit];
    }

    public int count(int unit) {
        return firstOf[unit + 1] - firstOf[unit];
    }

    public int holderOf(Login login) {
        return people.getOrDefault(login, 0);
    }

    public StaffMember member(int index, int unit) {
        var chance = seed.of(Aspect.STAFF, index);
        var person = PeopleNames.draw(chance);
        var login = logins.get(index);
        var post = post(index, unit, login, chance);
        return new StaffMember(
                id(index),
                number(index, unit),
                login == null ? person.name() : login.fullName(),
                badge(post, login == null ? person.given() : login.fullName().substring(1)),
                unit,
                post,
                hired(chance),
                login == null ? null : login.account(),
                isGone(index, unit),
                createdAt(index));
    }

    public String name(int index) {
        var login = logins.get(index);
        return login == null ? PeopleNames.draw(seed.of(Aspect.STAFF, index)).name() : login.fullName();
    }

    /** How the records name someone: those without a login of the local realm by their staff number. */
    public String signature(int index, int unit) {
        var login = logins.get(index);
        return login == null ? number(index, unit) : login.account();
    }

    /** The first two of a unit and whoever can sign in stay. */
    public boolean isGone(int index, int unit) {
        return index > firstOf[unit] + 1
                && !logins.containsKey(index)
                && seed.of(Aspect.STAFF_STATUS, index).happens(LEFT);
    }

    public UUID id(int index) {
        return Ids.at(createdAt(index), seed.of(Aspect.STAFF_ID, index));
    }

    private StaffPost post(int index, int unit, @Nullable Login login, Chance chance) {
        if (login != null) {
            return login.post();
        }
        return StaffPost.in(units.tree().kind(unit), units.name(unit), index == firstOf[unit], chance);
    }

    /** Province and a running number: keeps its width for a million people. */
    private String number(int index, int unit) {
        return units.tree().division(unit).code().substring(0, 2) + Digits.of(index + 1, 7);
    }

    private static @Nullable String badge(StaffPost post, String given) {
        return post == StaffPost.COUNTER || post == StaffPost.DELIVERY ? given : null;
    }

    private LocalDate hired(Chance chance) {
        var last = LocalDate.ofInstant(founded, ZoneOffset.UTC);
        double seniority = chance.share();
        return last.minusDays(Math.round(30 * 365 * seniority * seniority) + 1);
    }

    private Instant createdAt(int index) {
        return founded.plusMillis(index);
    }

    private void seat(Placement placement) {
        for (var login : Login.values()) {
            int seat = freeSeat(placement.unitOf(login));
            logins.put(seat, login);
            people.put(login, seat);
        }
    }

    private int freeSeat(int unit) {
        int seat = firstOf[unit];
        while (logins.containsKey(seat)) {
            seat++;
        }
        if (seat >= firstOf[unit + 1]) {
            throw new IllegalArgumentException("Too few staff for so many units: every login needs a seat");
        }
        return seat;
    }

    /** By the kinds of the units: a station has its agent, an outlet five or six people. Closed units have nobody. */
    private static int[] rows(Units units, int staff) {
        var tree = units.tree();
        long total = 0;
        for (int unit = 0; unit < tree.size(); unit++) {
            total += weight(units, unit);
        }
        var rows = new int[tree.size() + 1];
        long passed = 0;
        for (int unit = 0; unit < tree.size(); unit++) {
            passed += weight(units, unit);
            rows[unit + 1] = (int) Math.ceilDiv(passed * staff, total);
        }
        return rows;
    }

    private static int weight(Units units, int unit) {
        return units.isClosed(unit) ? 0 : units.tree().kind(unit).people();
    }
}
