package org.yinuo.organization;

import static java.util.stream.Collectors.toMap;
import static org.yinuo.organization.OrganizationProblem.STAFF_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.paging.Cursor;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.paging.Where;

/** All staff. */
@ApplicationScoped
class StaffMembers implements PanacheRepositoryBase<Staff, UUID> {

    private static final String BY_UNIT = "unit";

    Staff get(UUID id, TreePath scope) {
        return findByIdOptional(id)
                .filter(person -> scope.covers(person.unitPath()))
                .orElseThrow(() -> STAFF_NOT_FOUND.because(id.toString()));
    }

    /** The account of someone who has left opens nothing any more. */
    Optional<Staff> withAccount(String account) {
        return find("account = ?1 and status = ?2", account, StaffStatus.ACTIVE).firstResultOptional();
    }

    /** Unit by unit, in the order of the tree: one range of the index on path and number. */
    List<Staff> matching(Where where, PageQuery page) {
        var after = Cursor.parse(page.cursor(), BY_UNIT, 2);
        if (after != null) {
            where.and("(s.unit_path, s.number) > (cast(? as ltree), ?)", after.text(0), after.text(1));
        }
        return where.list(
                getEntityManager(), "select s.* from staff s", "s.unit_path, s.number", Staff.class, page.fetch());
    }

    static Cursor after(Staff person) {
        return Cursor.of(BY_UNIT, person.unitPath(), person.number());
    }

    long count(Where where) {
        return where.count(getEntityManager(), "from staff s");
    }

    Map<UUID, StaffRef> refs(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return find("id in ?1", Set.copyOf(ids)).stream().collect(toMap(Staff::id, Staff::ref));
    }

    boolean hasNumber(String number) {
        return count("number", number) > 0;
    }

    /** Whether someone else has this account. */
    boolean isTaken(@Nullable String account, @Nullable UUID except) {
        return account != null
                && find("account", account).stream()
                        .anyMatch(person -> !person.id().equals(except));
    }
}
