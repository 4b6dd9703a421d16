package org.yinuo.localstack.demo.complaint.life;

import static org.yinuo.localstack.demo.complaint.life.Status.ACCEPTED;
import static org.yinuo.localstack.demo.complaint.life.Status.ANSWERED;
import static org.yinuo.localstack.demo.complaint.life.Status.ASSIGNED;
import static org.yinuo.localstack.demo.complaint.life.Status.CLOSED;
import static org.yinuo.localstack.demo.complaint.life.Status.INVESTIGATING;
import static org.yinuo.localstack.demo.complaint.life.Status.OPEN;
import static org.yinuo.localstack.demo.complaint.life.Status.RECEIVED;
import static org.yinuo.localstack.demo.complaint.life.Status.WAITING;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of a case: from which states they are taken and where they lead, as in the API's {@code ComplaintAction}. */
public enum Action {
    REGISTER(EnumSet.of(RECEIVED), RECEIVED),
    ACCEPT(EnumSet.of(RECEIVED), ACCEPTED),
    TRANSFER(EnumSet.range(RECEIVED, INVESTIGATING), RECEIVED),
    ASSIGN(EnumSet.of(ACCEPTED, ASSIGNED, INVESTIGATING), ASSIGNED),
    START(EnumSet.of(ASSIGNED), INVESTIGATING),
    ASK_CUSTOMER(EnumSet.of(INVESTIGATING), WAITING),
    RESUME(EnumSet.of(WAITING), INVESTIGATING),
    /** The customer was reached. */
    VISIT(EnumSet.range(ACCEPTED, ANSWERED), null),
    /** The customer was not there. */
    MISS("VISIT", EnumSet.range(ACCEPTED, ANSWERED), null),
    NOTE(EnumSet.allOf(Status.class), null),
    INSTRUCT(EnumSet.allOf(Status.class), null),
    ANSWER(EnumSet.of(INVESTIGATING), ANSWERED),
    CLOSE(EnumSet.of(ANSWERED), CLOSED),
    /** After three attempts to ask what the customer says of it. */
    GIVE_UP("CLOSE", EnumSet.of(ANSWERED), CLOSED),
    /** Drawn for a second look whatever the sample says: there has to be one to show. */
    CLOSE_DRAWN("CLOSE", EnumSet.of(ANSWERED), CLOSED),
    REOPEN(EnumSet.of(CLOSED), ACCEPTED),
    WITHDRAW(OPEN, Status.WITHDRAWN),
    MERGE(OPEN, Status.MERGED),
    MERGED_IN(OPEN, null),
    CONFIRM("RECHECK", EnumSet.of(CLOSED), null),
    REJECT("RECHECK", EnumSet.of(CLOSED), null),
    /** By hand or by time. */
    ESCALATE(OPEN, null),
    AT_RISK(OPEN, null),
    BREACH(OPEN, null);

    private static final Set<Action> CLOSING = EnumSet.of(CLOSE, GIVE_UP, CLOSE_DRAWN);
    private static final Set<Action> LEAVE_THE_REVISION = EnumSet.of(NOTE, INSTRUCT, MERGED_IN);

    private final String entry;
    private final Set<Status> from;
    private final @Nullable Status to;

    Action(Set<Status> from, @Nullable Status to) {
        this.entry = name();
        this.from = from;
        this.to = to;
    }

    Action(String entry, Set<Status> from, @Nullable Status to) {
        this.entry = entry;
        this.from = from;
        this.to = to;
    }

    /** As the timeline calls it. */
    public String entry() {
        return entry;
    }

    public boolean closes() {
        return CLOSING.contains(this);
    }

    /** Behind it nobody has to act. */
    boolean ends() {
        return to != null && !OPEN.contains(to);
    }

    boolean changesTheCase() {
        return !LEAVE_THE_REVISION.contains(this);
    }

    boolean isPossibleIn(Status status) {
        return from.contains(status);
    }

    Status after(Status status) {
        return to == null ? status : to;
    }
}
