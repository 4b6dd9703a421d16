package org.yinuo.complaint;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.ComplaintEntry.TimelineEntry;
import org.yinuo.complaint.Complaints.Order;
import org.yinuo.complaint.category.Categories;
import org.yinuo.complaint.category.CategoryRef;
import org.yinuo.complaint.clock.Clocks;
import org.yinuo.organization.Directory;
import org.yinuo.organization.Directory.Located;
import org.yinuo.organization.StaffRef;
import org.yinuo.organization.UnitRef;
import org.yinuo.platform.Language;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.security.Caller;

/** Cases as this caller sees them. Reads what a page refers to once for the page. */
@RequestScoped
class ComplaintViews {

    private final Complaints complaints;
    private final ComplaintEntries entries;
    private final ComplaintFilter filter;
    private final Categories categories;
    private final Directory directory;
    private final Clocks clocks;
    private final CustomerSight sight;
    private final Caller caller;
    private final Clock clock;
    private final RoutingContext request;

    ComplaintViews(
            Complaints complaints,
            ComplaintEntries entries,
            ComplaintFilter filter,
            Categories categories,
            Directory directory,
            Clocks clocks,
            CustomerSight sight,
            Caller caller,
            Clock clock,
            RoutingContext request) {
        this.complaints = complaints;
        this.entries = entries;
        this.filter = filter;
        this.categories = categories;
        this.directory = directory;
        this.clocks = clocks;
        this.sight = sight;
        this.caller = caller;
        this.clock = clock;
        this.request = request;
    }

    ComplaintView of(UUID id) {
        return of(complaints.get(id, caller.scope()));
    }

    ComplaintView of(Complaint complaint) {
        return referredToBy(List.of(complaint)).view(complaint, availableTo(complaint));
    }

    Page<ComplaintItem> page(ComplaintQuery query, PageQuery page) {
        var order = Order.of(query.sort());
        var where = filter.conditions(query);
        var total = page.counts() ? (Long) complaints.count(where) : null;
        return Page.of(complaints.matching(where, order, page), page, order::after, this::items)
                .withTotal(total);
    }

    Page<TimelineEntry> timeline(UUID id, PageQuery page) {
        var complaint = complaints.get(id, caller.scope());
        return Page.of(
                entries.of(complaint.id(), page),
                page,
                ComplaintEntries::after,
                steps -> steps.stream().map(ComplaintEntry::view).toList());
    }

    private List<ComplaintItem> items(List<Complaint> page) {
        var referred = referredToBy(page);
        return page.stream().map(referred::item).toList();
    }

    private Set<ComplaintAction> availableTo(Complaint complaint) {
        return ComplaintAction.those(
                action -> action.isPossibleFor(complaint, clock.instant()) && caller.may(action.permission()));
    }

    private Referred referredToBy(List<Complaint> page) {
        var named = page.stream()
                .flatMap(complaint -> Stream.of(complaint.unitId(), complaint.escalatedTo()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var staff = page.stream()
                .map(Complaint::assigneeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Referred(
                directory.located(named),
                directory.staff(staff),
                categories.refs(
                        page.stream()
                                .map(complaint -> complaint.matter().categoryCode())
                                .toList(),
                        language()));
    }

    private Language language() {
        return Language.of(request.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.value()))
                .toList());
    }

    /** What a page of cases refers to. */
    private final class Referred {

        private final Map<UUID, Located> units;
        private final Map<UUID, StaffRef> staff;
        private final Map<String, CategoryRef> categories;

        Referred(Map<UUID, Located> units, Map<UUID, StaffRef> staff, Map<String, CategoryRef> categories) {
            this.units = units;
            this.staff = staff;
            this.categories = categories;
        }

        ComplaintItem item(Complaint c) {
            return new ComplaintItem(
                    c.id(),
                    c.version(),
                    c.number(),
                    c.matter().type(),
                    c.matter().channel(),
                    category(c),
                    unit(c),
                    customerName(c),
                    ComplaintItem.excerpt(c.matter().text()),
                    c.status(),
                    assignee(c),
                    c.receivedAt(),
                    nearest(c),
                    c.clockAt(clock.instant()),
                    c.escalationLevel(),
                    c.recheck(),
                    zone(c));
        }

        ComplaintView view(Complaint c, Set<ComplaintAction> actions) {
            return new ComplaintView(
                    c.id(),
                    c.version(),
                    c.number(),
                    c.matter().type(),
                    c.matter().channel(),
                    category(c),
                    unit(c),
                    sight.customer(c),
                    sight.representative(c),
                    c.customer() != null && !sight.sees(c),
                    c.personalDataRemovedAt(),
                    c.matter().text(),
                    c.matter().itemNumber(),
                    c.matter().regulatorReference(),
                    c.matter().details(),
                    c.status(),
                    assignee(c),
                    c.receivedAt(),
                    nearest(c),
                    c.clockAt(clock.instant()),
                    clocks.views(c.id(), c.unitId(), clock.instant()),
                    c.escalationLevel(),
                    c.escalatedTo() == null ? null : located(c.escalatedTo()).unit(),
                    zone(c),
                    c.answer(),
                    ComplaintView.ClosureView.of(c.closure()),
                    c.attempts(),
                    c.recheck(),
                    c.mergedInto(),
                    c.registeredBy(),
                    actions);
        }

        private @Nullable NextClock nearest(Complaint c) {
            var standing = c.standing();
            return standing.clock() == null
                    ? null
                    : new NextClock(standing.clock(), standing.atRiskAt(), standing.dueAt());
        }

        private @Nullable String customerName(Complaint c) {
            var customer = sight.customer(c);
            return customer == null ? null : customer.name();
        }

        private CategoryRef category(Complaint c) {
            return Objects.requireNonNull(categories.get(c.matter().categoryCode()));
        }

        private UnitRef unit(Complaint c) {
            return located(c.unitId()).unit();
        }

        private String zone(Complaint c) {
            return located(c.unitId()).zone().getId();
        }

        private Located located(UUID unit) {
            return Objects.requireNonNull(units.get(unit));
        }

        private @Nullable StaffRef assignee(Complaint c) {
            return c.assigneeId() == null ? null : staff.get(c.assigneeId());
        }
    }
}
