package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.paging.Cursor;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.paging.Where;

/** All cases. Every query of them is here and in {@link ComplaintFilter}. */
@ApplicationScoped
class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    /** @throws org.yinuo.platform.problem.ProblemException 404 if it is not there or not within {@code scope} */
    Complaint get(UUID id, TreePath scope) {
        return findByIdOptional(id)
                .filter(complaint -> scope.covers(complaint.unitPath()))
                .orElseThrow(() -> COMPLAINT_NOT_FOUND.because(id.toString()));
    }

    /** Held until the transaction ends, both in one order, so that two who merge crosswise wait and do not block each other. */
    void hold(UUID one, UUID other) {
        getEntityManager()
                .createNativeQuery(
                        "select id from complaint where id in (:one, :other) order by id for update", UUID.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList();
    }

    /** What went into {@code from} earlier goes with it. */
    void mergeFurther(UUID from, UUID into) {
        update("mergedInto = ?1 where mergedInto = ?2", into, from);
    }

    List<Complaint> matching(Where where, Order order, PageQuery page) {
        order.startAfter(where, Cursor.parse(page.cursor(), order.parameter(), order.parts()));
        return where.list(
                getEntityManager(), "select c.* from complaint c", order.sql(), Complaint.class, page.fetch());
    }

    List<Complaint> latest(Where where, int limit) {
        return where.list(getEntityManager(), "select c.* from complaint c", "c.id desc", Complaint.class, limit);
    }

    long count(Where where) {
        return where.count(getEntityManager(), "from complaint c");
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('complaint_number')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    long openWithin(TreePath subtree) {
        return count(Subtree.within(new Where().and("c.open"), subtree));
    }

    /** Reads the open cases only, by one of their own indexes: they are few beside all cases. */
    Map<UUID, Long> openOf(Collection<UUID> units) {
        var counts = new HashMap<UUID, Long>();
        for (Object row : getEntityManager()
                .createNativeQuery(
                        "select unit_id, count(*) from complaint where open and unit_id = any(:units) group by unit_id",
                        Object[].class)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList()) {
            counts.put((UUID) ((Object[]) row)[0], (Long) ((Object[]) row)[1]);
        }
        return counts;
    }

    /** The orders a list can have; each is the order of an index. */
    enum Order {
        NEWEST("-receivedAt", "c.id desc"),
        OLDEST("receivedAt", "c.id"),
        NEXT_DUE("dueAt", "c.due_at, c.id");

        private final String parameter;
        private final String sql;

        Order(String parameter, String sql) {
            this.parameter = parameter;
            this.sql = sql;
        }

        static Order of(String parameter) {
            return switch (parameter) {
                case "dueAt" -> NEXT_DUE;
                case "receivedAt" -> OLDEST;
                default -> NEWEST;
            };
        }

        String parameter() {
            return parameter;
        }

        String sql() {
            return sql;
        }

        int parts() {
            return this == NEXT_DUE ? 2 : 1;
        }

        Cursor after(Complaint complaint) {
            return this == NEXT_DUE
                    ? Cursor.of(parameter, complaint.standing().dueAt(), complaint.id())
                    : Cursor.of(parameter, complaint.id());
        }

        void startAfter(Where where, @Nullable Cursor cursor) {
            if (cursor == null) return;
            switch (this) {
                case NEWEST -> where.and("c.id < ?", cursor.uuid(0));
                case OLDEST -> where.and("c.id > ?", cursor.uuid(0));
                case NEXT_DUE -> where.and("(c.due_at, c.id) > (?, ?)", cursor.instant(0), cursor.uuid(1));
            }
        }
    }
}
