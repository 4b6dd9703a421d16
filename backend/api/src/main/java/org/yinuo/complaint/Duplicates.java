package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.Duplicate.Likeness;
import org.yinuo.platform.Ids;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.paging.Where;
import org.yinuo.platform.security.Caller;

/** Hints at cases that were filed twice. */
@ApplicationScoped
class Duplicates {

    private static final int SHOWN = 10;
    private static final int LOOKED_AT = 200;
    private static final int NEAR = 50;
    private static final Duration SAME_CUSTOMER = Duration.ofDays(90);
    private static final Duration SAME_UNIT = Duration.ofDays(30);

    private final Complaints complaints;
    private final Caller caller;

    Duplicates(Complaints complaints, Caller caller) {
        this.complaints = complaints;
        this.caller = caller;
    }

    List<Duplicate> of(UUID id) {
        var complaint = complaints.get(id, caller.scope());
        return candidates(complaint).stream()
                .flatMap(other -> compare(complaint, other).stream())
                .sorted(Comparator.comparing(Duplicate::likeness)
                        .thenComparing(
                                Comparator.comparing(Duplicate::textLikeness).reversed()))
                .limit(SHOWN)
                .toList();
    }

    /** Three short ranges of indexes: by item, by phone, and the unit's latest. */
    private Set<Complaint> candidates(Complaint complaint) {
        var found = new HashSet<Complaint>();
        var item = complaint.matter().itemNumber();
        if (item != null) found.addAll(near(complaint, "c.item_number = ?", item, SAME_CUSTOMER));
        var phone = phone(complaint);
        if (phone != null) found.addAll(near(complaint, "c.customer_phone = ?", phone, SAME_CUSTOMER));
        found.addAll(near(complaint, "c.unit_id = ?", complaint.unitId(), SAME_UNIT));
        return found;
    }

    private List<Complaint> near(Complaint complaint, String condition, Object value, Duration span) {
        Instant received = complaint.receivedAt();
        var where = new Where()
                .and(condition, value)
                .and("c.id >= ?", Ids.floor(received.minus(span)))
                .and("c.id < ?", Ids.floor(received.plus(span)))
                .and("c.id <> ?", complaint.id())
                .and("c.status <> 'MERGED'");
        TreePath scope = caller.scope();
        return complaints.latest(scope.equals(TreePath.WHOLE) ? where : where.under("c.unit_path", scope), LOOKED_AT);
    }

    private static @Nullable String phone(Complaint complaint) {
        var customer = complaint.customer();
        return customer == null ? null : customer.phone();
    }

    private static Optional<Duplicate> compare(Complaint complaint, Complaint other) {
        int words = TextLikeness.of(complaint.matter().text(), other.matter().text());
        return likeness(complaint, other, words)
                .map(likeness -> new Duplicate(
                        other.id(),
                        other.number(),
                        other.status(),
                        other.receivedAt(),
                        ComplaintItem.excerpt(other.matter().text()),
                        likeness,
                        words));
    }

    private static Optional<Likeness> likeness(Complaint complaint, Complaint other, int words) {
        var item = complaint.matter().itemNumber();
        if (item != null && item.equals(other.matter().itemNumber())) return Optional.of(Likeness.SAME_ITEM);
        var phone = phone(complaint);
        if (phone != null && phone.equals(phone(other))) return Optional.of(Likeness.SAME_CUSTOMER);
        return words >= NEAR ? Optional.of(Likeness.NEAR_TEXT) : Optional.empty();
    }
}
