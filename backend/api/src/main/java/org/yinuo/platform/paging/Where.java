package org.yinuo.platform.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.TreePath;

/** The conditions of one list, each added only if the caller asked for it. Values are always bound, never written in. */
public final class Where {

    private static final int FETCH = 1_000;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param condition SQL with one {@code ?} for each value */
    public Where and(String condition, Object... bound) {
        var sql = condition;
        for (var value : bound) {
            var name = "p" + values.size();
            values.put(name, value);
            sql = sql.replaceFirst("\\?", ":" + name);
        }
        conditions.add(sql);
        return this;
    }

    public Where andIf(@Nullable Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** @param column compared with any of the values' names; an empty list asks for nothing */
    public Where anyOf(String column, @Nullable Collection<? extends Enum<?>> wanted) {
        if (wanted == null || wanted.isEmpty()) return this;
        return and(
                column + " = any(?)", (Object) wanted.stream().map(Enum::name).toArray(String[]::new));
    }

    /** All of one subtree, as one range of the index on {@code column}. */
    public Where under(String column, TreePath path) {
        if (path.equals(TreePath.WHOLE)) return this;
        return and(column + " >= cast(? as ltree) and " + column + " < cast(? as ltree)", path.value(), path.end());
    }

    /** The conditions as a where clause; empty if there are none. */
    public String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    @SuppressWarnings("unchecked")
    public <E> List<E> list(EntityManager em, String select, String order, Class<E> type, int limit) {
        var query = em.createNativeQuery(select + sql() + " order by " + order + " limit " + limit, type);
        return bind(query).getResultList();
    }

    /** All rows, read by a cursor as they are taken: memory stays the same however many there are. */
    @SuppressWarnings("unchecked")
    public Stream<Object[]> stream(EntityManager em, String select, String order) {
        var query = em.createNativeQuery(select + sql() + " order by " + order, Object[].class)
                .setHint(AvailableHints.HINT_FETCH_SIZE, FETCH)
                .setHint(AvailableHints.HINT_READ_ONLY, true);
        return bind(query).getResultStream();
    }

    /** One row a group, the groups being what {@code by} names. */
    @SuppressWarnings("unchecked")
    public Stream<Object[]> groups(EntityManager em, String select, String by) {
        return bind(em.createNativeQuery(select + sql() + " group by " + by, Object[].class))
                .getResultStream();
    }

    public long count(EntityManager em, String from) {
        return ((Number) bind(em.createNativeQuery("select count(*) " + from + sql(), Long.class))
                        .getSingleResult())
                .longValue();
    }

    private Query bind(Query query) {
        values.forEach(query::setParameter);
        return query;
    }
}
