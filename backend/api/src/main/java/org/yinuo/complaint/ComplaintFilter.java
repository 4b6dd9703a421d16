package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_SORT_NEEDS_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.clock.ClockState;
import org.yinuo.organization.Directory;
import org.yinuo.platform.Ids;
import org.yinuo.platform.paging.Where;
import org.yinuo.platform.problem.FieldAt;
import org.yinuo.platform.security.Caller;
import org.yinuo.platform.security.Placement;

/** Turns what a caller asks for into conditions that the indexes of the table answer. */
@ApplicationScoped
class ComplaintFilter {

    /** Stands for nobody: an account without a place has no cases of its own. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Directory directory;
    private final Caller caller;
    private final Clock clock;

    ComplaintFilter(Directory directory, Caller caller, Clock clock) {
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    Where conditions(ComplaintQuery query) {
        var where = new Where()
                .anyOf("c.status", query.status())
                .anyOf("c.channel", query.channel())
                .anyOf("c.type", query.type());
        whatItIsAbout(where, query);
        whenItCame(where, query);
        whoHandlesIt(where, query);
        howItStands(where, query);
        return Subtree.within(where, query.unit() == null ? caller.scope() : directory.pathOf(query.unit()));
    }

    private static void whatItIsAbout(Where where, ComplaintQuery query) {
        if (query.category() != null && !query.category().isEmpty()) {
            var codes = query.category().toArray(String[]::new);
            where.and("""
                    c.category_code in (with recursive below(code) as (
                        select code from complaint_category where code = any(?)
                        union select k.code from complaint_category k join below b on k.parent_code = b.code)
                        select code from below)""", (Object) codes);
        }
        if (query.q() == null) return;
        var text = "c.number || ' ' || coalesce(c.customer_name, '') || ' ' || coalesce(c.customer_phone, '') || ' '"
                + " || coalesce(c.regulator_reference, '') || ' ' || c.text";
        var piece = query.q().strip().toLowerCase(Locale.ROOT);
        where.and("bigrams(" + text + ") @> bigrams(?)", piece).and("position(? in lower(" + text + ")) > 0", piece);
    }

    /** The key is in order of receipt, so a range of time is a range of the key. */
    private static void whenItCame(Where where, ComplaintQuery query) {
        where.andIf(idAt(query.receivedFrom()), "c.id >= ?").andIf(idAt(query.receivedTo()), "c.id < ?");
    }

    private static @Nullable UUID idAt(@Nullable Instant instant) {
        return instant == null ? null : Ids.floor(instant);
    }

    private void whoHandlesIt(Where where, ComplaintQuery query) {
        if (query.assignee() == null) return;
        var staffId = query.assignee().equals("me")
                ? caller.placement().map(Placement::staffId).orElse(NOBODY)
                : UUID.fromString(query.assignee());
        where.and("c.assignee_id = ?", staffId);
    }

    private void howItStands(Where where, ComplaintQuery query) {
        if (query.sort().equals("dueAt") && !Boolean.TRUE.equals(query.open())) {
            throw COMPLAINT_SORT_NEEDS_OPEN.because().in(FieldAt.query("sort"));
        }
        if (query.open() != null) where.and(query.open() ? "c.open" : "not c.open");
        where.andIf(query.dueBefore(), "c.open and c.due_at < ?").andIf(query.escalatedTo(), "c.escalated_to = ?");
        // Written, not bound: the index of those that wait for a second look serves only its own words.
        if (query.recheck() != null) where.and("c.recheck = '" + query.recheck() + "'");
        if (query.clockState() != null) howTheClocksStand(where, query.clockState());
    }

    /** In the words of {@code Standing.stateAt}. */
    private void howTheClocksStand(Where where, ClockState state) {
        var now = clock.instant();
        switch (state) {
            case RUNNING -> where.and("c.open and not c.late and c.clock_kind is not null and c.at_risk_at > ?", now);
            case AT_RISK ->
                where.and(
                        "c.open and not c.late and c.clock_kind is not null and c.at_risk_at <= ? and c.due_at >= ?",
                        now,
                        now);
            case BREACHED -> where.and("c.late");
            case PAUSED -> where.and("c.open and not c.late and c.clock_kind is null and c.paused");
            case MET ->
                where.and(
                        "not c.late and c.clock_kind is null and not c.paused and c.status not in ('WITHDRAWN', 'MERGED')");
            case CANCELLED -> where.and("not c.late and c.status in ('WITHDRAWN', 'MERGED')");
        }
    }
}
