package org.yinuo.complaint;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.ComplaintEntry.TimelineEntry;
import org.yinuo.complaint.Complaints.Order;
import org.yinuo.organization.Directory;
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
    private final Caller caller;
    private final Clock clock;
    private final RoutingContext request;

    ComplaintViews(
            Complaints complaints,
            ComplaintEntries entries,
            ComplaintFilter filter,
            Categories categories,
            Directory directory,
            Caller caller,
            Clock clock,
            RoutingContext request) {
        this.complaints = complaints;
        this.entries = entries;
        this.filter = filter;
        this.categories = categories;
        this.directory = directory;
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
                action -> action.isPossibleIn(complaint.status()) && caller.may(action.permission()));
    }

    private Referred referredToBy(List<Complaint> page) {
        var units = page.stream().map(Complaint::unitId).distinct().toList();
        var staff = page.stream()
                .map(Complaint::assigneeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Referred(
                directory.units(units),
                directory.zones(units),
                directory.staff(staff),
                categories.byCode(page.stream().map(Complaint::categoryCode).toList()));
    }

    private Language language() {
        return Language.of(request.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.value()))
                .toList());
    }

    /** What a page of cases refers to. */
    private final class Referred {

        private final Map<UUID, UnitRef> units;
        private final Map<UUID, ZoneId> zones;
        private final Map<UUID, StaffRef> staff;
        private final Map<String, Category> categories;

        Referred(
                Map<UUID, UnitRef> units,
                Map<UUID, ZoneId> zones,
                Map<UUID, StaffRef> staff,
                Map<String, Category> categories) {
            this.units = units;
            this.zones = zones;
            this.staff = staff;
            this.categories = categories;
        }

        ComplaintItem item(Complaint c) {
            return new ComplaintItem(
                    c.id(),
                    c.number(),
                    c.type(),
                    c.channel(),
                    category(c),
                    unit(c),
                    c.customer().name(),
                    ComplaintItem.excerpt(c.text()),
                    c.status(),
                    assignee(c),
                    c.receivedAt(),
                    c.dueAt(),
                    c.clockAt(clock.instant()),
                    zone(c));
        }

        ComplaintView view(Complaint c, Set<ComplaintAction> actions) {
            return new ComplaintView(
                    c.id(),
                    c.version(),
                    c.number(),
                    c.type(),
                    c.channel(),
                    category(c),
                    unit(c),
                    c.customer(),
                    c.representative(),
                    c.text(),
                    c.status(),
                    assignee(c),
                    c.receivedAt(),
                    c.dueAt(),
                    c.clockAt(clock.instant()),
                    zone(c),
                    c.answer(),
                    ComplaintView.ClosureView.of(c.closure()),
                    c.registeredBy(),
                    actions);
        }

        private CategoryRef category(Complaint c) {
            return Objects.requireNonNull(categories.get(c.categoryCode())).in(language());
        }

        private UnitRef unit(Complaint c) {
            return Objects.requireNonNull(units.get(c.unitId()));
        }

        private String zone(Complaint c) {
            return Objects.requireNonNull(zones.get(c.unitId())).getId();
        }

        private @Nullable StaffRef assignee(Complaint c) {
            return c.assigneeId() == null ? null : staff.get(c.assigneeId());
        }
    }
}
