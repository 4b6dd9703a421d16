package org.yinuo.complaint.sla;

import static org.yinuo.complaint.sla.SlaProblem.SLA_POLICY_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.kind.Channel;
import org.yinuo.complaint.kind.ComplaintType;
import org.yinuo.platform.Language;

/** All policies; a few dozen, so a choice reads them all. */
@ApplicationScoped
public class SlaPolicies implements PanacheRepositoryBase<SlaPolicy, UUID> {

    /** The policy of a case. */
    public record Choice(UUID policyId, List<Goal> goals) {}

    /** @param category code of the case's category */
    public Choice choose(String category, Channel channel, ComplaintType type) {
        var categories = upwards(category);
        var fitting = list("active", true).stream()
                .filter(policy -> policy.fits(categories, channel.group(), type))
                .sorted(Comparator.comparingInt((SlaPolicy policy) -> policy.weight(categories))
                        .reversed())
                .toList();
        if (fitting.isEmpty()) throw noneForEverything();
        return new Choice(fitting.getFirst().id(), goals(fitting));
    }

    /** The policy of the cases of a category, given with those above it, whatever their channel and type. */
    public Function<List<String>, PolicyRef> byCategory(Language language) {
        var active = list("active", true);
        return categories -> active.stream()
                .filter(policy -> policy.fitsAll(categories))
                .max(Comparator.comparingInt(policy -> policy.weight(categories)))
                .map(policy -> policy.ref(language))
                .orElseThrow(SlaPolicies::noneForEverything);
    }

    /** The regulator's limit holds whatever we promise for a category: it comes from the best policy that has one. */
    private static List<Goal> goals(List<SlaPolicy> fitting) {
        var goals = new ArrayList<>(fitting.getFirst().goals());
        if (goals.stream().anyMatch(SlaPolicies::isRegulators)) return goals;
        fitting.stream()
                .flatMap(policy -> policy.goals().stream())
                .filter(SlaPolicies::isRegulators)
                .findFirst()
                .ifPresent(goals::add);
        return goals;
    }

    private static boolean isRegulators(Goal goal) {
        return goal.kind() == ClockKind.REGULATOR;
    }

    private static IllegalStateException noneForEverything() {
        return new IllegalStateException("No policy for everything: SLA_POLICY_NEEDED keeps one");
    }

    SlaPolicy get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> SLA_POLICY_NOT_FOUND.because(id));
    }

    List<SlaPolicy> inOrder() {
        return listAll(Sort.by("code"));
    }

    /** Another with the same code, or another active one for the same cases. */
    boolean hasRival(SlaPolicyDraft draft, @Nullable UUID itself) {
        return listAll().stream()
                .filter(other -> !other.id().equals(itself))
                .map(SlaPolicy::view)
                .anyMatch(other -> other.code().equals(draft.code())
                        || (other.active() && draft.active() && draft.fitsTheSame(other)));
    }

    boolean knowsCategory(String code) {
        return !upwards(code).isEmpty();
    }

    /** The category and those above it, the nearest first. */
    @SuppressWarnings("unchecked")
    private List<String> upwards(String category) {
        return getEntityManager()
                .createNativeQuery("""
                        with recursive up(code, parent_code, n) as (
                            select code, parent_code, 0 from complaint_category where code = :code
                            union all
                            select k.code, k.parent_code, n + 1 from complaint_category k join up on k.code = up.parent_code)
                        select code from up order by n""", String.class)
                .setParameter("code", category)
                .getResultList();
    }
}
