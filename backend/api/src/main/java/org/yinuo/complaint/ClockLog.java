package org.yinuo.complaint;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.yinuo.complaint.ComplaintEntry.Step;
import org.yinuo.complaint.clock.ClockStep;
import org.yinuo.complaint.clock.ClockStep.Kind;
import org.yinuo.complaint.clock.ClockSteps;
import org.yinuo.organization.Directory;
import org.yinuo.organization.UnitRef;
import org.yinuo.platform.Ids;
import org.yinuo.platform.TreePath;

/**
 * Writes on the timelines what time did, at the moment it should have happened, and on the cases what lists ask for. Not
 * a change of the case: its revision stays, so that nobody's answer is refused because a clock ticked meanwhile.
 */
@ApplicationScoped
class ClockLog implements ClockSteps {

    private final Complaints complaints;
    private final ComplaintEntries entries;
    private final Directory directory;
    private final EntityManager em;

    ClockLog(Complaints complaints, ComplaintEntries entries, Directory directory, EntityManager em) {
        this.complaints = complaints;
        this.entries = entries;
        this.directory = directory;
        this.em = em;
    }

    /** A step, with the case it happened to. */
    private record Happened(ClockStep step, Complaint complaint) {

        boolean is(Kind kind) {
            return step.kind() == kind;
        }

        /** Where a climb has led to. */
        TreePath climbed() {
            var path = complaint.unitPath();
            return path.up(Math.min(step.level(), path.depth() - 1));
        }

        ComplaintEntry entry(UUID id, Function<TreePath, UnitRef> units) {
            boolean climb = is(Kind.ESCALATE);
            var unit = climb ? units.apply(climbed()).name() : null;
            var detail = EntryDetail.ofClock(step.clock(), climb ? step.level() : null, unit);
            var status = complaint.status();
            var action = TimelineAction.valueOf(step.kind().name());
            var words = new Words(null, Visibility.INTERNAL, detail);
            return new ComplaintEntry(
                    id, complaint.id(), new Step(action, status, status, Step.CLOCK, Step.CLOCK, words), step.at());
        }
    }

    @Override
    public void happened(List<ClockStep> steps) {
        var ids = steps.stream().map(ClockStep::complaintId).distinct().toList();
        var cases = complaints.list("id in ?1", ids).stream().collect(toMap(Complaint::id, Function.identity()));
        var all = steps.stream()
                .map(step -> new Happened(step, Objects.requireNonNull(cases.get(step.complaintId()))))
                .toList();
        var climbs = all.stream().filter(each -> each.is(Kind.ESCALATE)).toList();
        var units =
                directory.at(climbs.stream().map(Happened::climbed).distinct().toList());
        Function<TreePath, UnitRef> unitAt = path -> Objects.requireNonNull(units.get(path));
        var last = new HashMap<UUID, UUID>();
        for (var each : all) {
            var id = Ids.after(last.get(each.complaint().id()), each.step().at());
            last.put(each.complaint().id(), id);
            entries.persist(each.entry(id, unitAt));
        }
        em.flush();
        markLate(all);
        markClimb(climbs, unitAt);
    }

    private void markLate(List<Happened> all) {
        var late = all.stream()
                .filter(each -> each.is(Kind.BREACH))
                .map(each -> each.complaint().id())
                .distinct()
                .toArray(UUID[]::new);
        if (late.length == 0) return;
        em.createNativeQuery("update complaint set late = true where id = any(:ids) and not late")
                .setParameter("ids", late)
                .executeUpdate();
    }

    /** Several clocks of one case may climb: the highest level is the case's. */
    private void markClimb(List<Happened> climbs, Function<TreePath, UnitRef> unitAt) {
        var highest = new HashMap<UUID, Happened>();
        climbs.forEach(each -> highest.merge(
                each.complaint().id(),
                each,
                (one, other) -> one.step().level() > other.step().level() ? one : other));
        if (highest.isEmpty()) return;
        var marks = List.copyOf(highest.values());
        em.createNativeQuery("""
                        update complaint c set escalation_level = v.level, escalated_to = v.unit
                        from unnest(:ids, :levels, :units) as v(id, level, unit)
                        where c.id = v.id and c.escalation_level < v.level""")
                .setParameter(
                        "ids", marks.stream().map(each -> each.complaint().id()).toArray(UUID[]::new))
                .setParameter(
                        "levels",
                        marks.stream().map(each -> each.step().level()).toArray(Integer[]::new))
                .setParameter(
                        "units",
                        marks.stream()
                                .map(each -> unitAt.apply(each.climbed()).id())
                                .toArray(UUID[]::new))
                .executeUpdate();
    }
}
