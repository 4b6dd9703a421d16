package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.BoardResource.Board;
import org.yinuo.complaint.BoardResource.BoardRow;
import org.yinuo.complaint.BoardResource.Figures;
import org.yinuo.organization.Directory;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.paging.Where;
import org.yinuo.platform.security.Caller;

/**
 * Counts open cases as they stand this minute. It reads each open case of the subtree once, by the index of open cases of
 * the subtree's depth: they are few beside all cases, and how they stand changes with the time, so no rollup has them.
 */
@ApplicationScoped
class Boards {

    private static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    private final EntityManager em;
    private final Directory directory;
    private final Caller caller;
    private final Clock clock;

    Boards(EntityManager em, Directory directory, Caller caller, Clock clock) {
        this.em = em;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    Board of(@Nullable UUID unit) {
        var subtree = unit == null ? caller.scope() : directory.pathOf(unit);
        var counted = counted(subtree);
        var units = directory.at(counted.keySet());
        var rows = new ArrayList<BoardRow>();
        counted.forEach((path, figures) -> rows.add(new BoardRow(Objects.requireNonNull(units.get(path)), figures)));
        rows.sort(Comparator.comparing((BoardRow row) -> row.figures().breached())
                .thenComparing(row -> row.figures().atRisk())
                .thenComparing(row -> row.figures().open())
                .reversed()
                .thenComparing(row -> row.unit().code()));
        var whole = counted.values().stream().reduce(NONE, Boards::sum);
        return new Board(whole, List.copyOf(rows.subList(0, Math.min(rows.size(), BoardResource.MOST))));
    }

    /** By the label right below the subtree's root; of the whole network, below the network's root. */
    private Map<TreePath, Figures> counted(TreePath subtree) {
        int depth = Math.max(1, subtree.depth()) + 1;
        var now = clock.instant();
        var where = Subtree.within(new Where().and("c.open"), subtree);
        var select = "select cast(subpath(c.unit_path, 0, " + depth + ") as text), count(*), "
                + "count(*) filter (where not c.late and c.at_risk_at <= cast('" + now
                + "' as timestamptz) and c.due_at > cast('"
                + now + "' as timestamptz)), count(*) filter (where c.late or c.due_at <= cast('" + now
                + "' as timestamptz)), count(*) filter (where c.status = 'RECEIVED'), count(*) filter (where c.status = 'WAITING')"
                + " from complaint c";
        var figures = new HashMap<TreePath, Figures>();
        try (var rows = where.groups(em, select, "1")) {
            rows.forEach(row -> figures.put(new TreePath((String) row[0]), figures(row)));
        }
        return figures;
    }

    private static Figures figures(Object[] row) {
        return new Figures((Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5]);
    }

    private static Figures sum(Figures one, Figures other) {
        return new Figures(
                one.open() + other.open(),
                one.atRisk() + other.atRisk(),
                one.breached() + other.breached(),
                one.received() + other.received(),
                one.waiting() + other.waiting());
    }
}
