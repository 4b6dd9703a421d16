package org.yinuo.localstack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.yinuo.localstack.demo.chance.Seed;
import org.yinuo.localstack.demo.complaint.Cases;
import org.yinuo.localstack.demo.complaint.clock.Rules;
import org.yinuo.localstack.demo.load.Loaded;
import org.yinuo.localstack.demo.load.Loading;
import org.yinuo.localstack.demo.organization.Staffing;
import org.yinuo.localstack.demo.organization.UnitTree;
import org.yinuo.localstack.demo.organization.Units;

/** A generated network. The same size, seed and moment give the same one, to the last id. */
public final class DemoNetwork {

    /** Units and staff are older than the oldest case. */
    private static final Duration HISTORY = Duration.ofDays(400);

    private final NetworkSize size;
    private final Units units;
    private final Staffing staffing;
    private final Seed seed;
    private final Instant now;

    public DemoNetwork(NetworkSize size, Seed seed, Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var founded = founded(now);
        this.size = size;
        this.seed = seed;
        this.now = now;
        this.units = new Units(UnitTree.grown(size.units(), seed), seed, founded);
        this.staffing = new Staffing(units, size.staff(), seed, founded);
    }

    /** The usual network, up to now, into a database whose tables are made and empty; otherwise nothing happens. */
    public static Loaded load(Connection connection) throws SQLException {
        return new DemoNetwork(NetworkSize.DEMONSTRATION, Seed.USUAL, Clock.systemUTC()).into(connection);
    }

    /** In one transaction. */
    public Loaded into(Connection connection) throws SQLException {
        return new Loading(connection, units, staffing, this::cases).run(size.rows());
    }

    public Units units() {
        return units;
    }

    public Staffing staffing() {
        return staffing;
    }

    public Cases cases(Rules rules) {
        return new Cases(units, staffing, size, rules, seed, now);
    }

    /** The beginning of a day, so that units keep their ids while only the hour is later. */
    private static Instant founded(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS).minus(HISTORY);
    }
}
