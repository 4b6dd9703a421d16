package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.yinuo.organization.OpenWork;
import org.yinuo.organization.SubtreeMoved;
import org.yinuo.platform.Rebase;
import org.yinuo.platform.TreePath;

/** What the organisation needs of the cases: they move with their unit, and an open one keeps its unit open. */
@ApplicationScoped
class ComplaintPaths implements OpenWork {

    private final Complaints complaints;
    private final EntityManager em;

    ComplaintPaths(Complaints complaints, EntityManager em) {
        this.complaints = complaints;
        this.em = em;
    }

    @Override
    public long openWithin(TreePath subtree) {
        return complaints.openWithin(subtree);
    }

    @Override
    public Map<UUID, Long> openOf(Collection<UUID> units) {
        return complaints.openOf(units);
    }

    void follow(@Observes SubtreeMoved move) {
        int depth = Math.min(move.from().depth(), Subtree.DEEPEST_INDEX);
        var indexed = Subtree.prefix(depth) + " = subpath(cast(:from as ltree), 0, " + depth + ")";
        var range = "c.unit_path >= cast(:from as ltree) and c.unit_path < cast(:end as ltree)";
        Rebase.move(em, "complaint c", "unit_path", indexed + " and " + range, move.from(), move.to());
    }
}
