package org.yinuo.complaint.category;

import static java.util.stream.Collectors.toMap;
import static org.yinuo.complaint.category.CategoryProblem.CATEGORY_NOT_FOUND;
import static org.yinuo.complaint.category.CategoryProblem.COMPLAINT_CATEGORY_INACTIVE;
import static org.yinuo.complaint.category.CategoryProblem.COMPLAINT_CATEGORY_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yinuo.platform.Language;

/** All categories; some dozens, so whatever asks about the tree reads them all. */
@ApplicationScoped
public class Categories implements PanacheRepositoryBase<Category, String> {

    public Map<String, CategoryRef> refs(Collection<String> codes, Language language) {
        return find("code in ?1", Set.copyOf(codes)).stream()
                .collect(toMap(Category::code, category -> category.in(language)));
    }

    public boolean knows(String code) {
        return findById(code) != null;
    }

    /** The category and those above it, the nearest first; none if there is no such category. */
    public List<String> upwards(String code) {
        var tree = tree();
        var category = tree.find(code);
        return category == null ? List.of() : tree.codesUpwards(category);
    }

    /**
     * Takes a new case: the category neither changes nor goes until the transaction ends.
     *
     * @throws org.yinuo.platform.problem.ProblemException 422 if it is not there, or takes no new cases, or {@code
     *     details} are not what its fields ask for
     */
    public Map<String, Object> taking(String code, Map<String, Object> details) {
        var category = findById(code, LockModeType.PESSIMISTIC_READ);
        if (category == null) throw COMPLAINT_CATEGORY_UNKNOWN.at("categoryCode", code);
        var tree = tree();
        if (!tree.isOpen(category)) throw COMPLAINT_CATEGORY_INACTIVE.at("categoryCode", category.name());
        return new Details(category.name(), tree.fieldsOf(category)).checked(details);
    }

    /** @throws org.yinuo.platform.problem.ProblemException 404 if it is not there */
    Category get(String code) {
        return findByIdOptional(code).orElseThrow(() -> CATEGORY_NOT_FOUND.because(code));
    }

    CategoryTree tree() {
        return new CategoryTree(listAll(Sort.by("position").and("code")));
    }

    /** One change of the tree at a time: two that cross could otherwise hang a category below itself. */
    void holdTree() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('complaint_category tree'))", Object.class)
                .getSingleResult();
    }

    /**
     * Whether a case, a policy, a template or another category names it. No index leads from a category to its cases: this
     * reads until the first, and all of them only for a category that has none, which an administrator asks now and then.
     */
    boolean isUsed(Category category) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from complaint_category where parent_code = :code)
                            or exists (select from sla_policy where category_code = :code)
                            or exists (select from answer_template where category_code = :code)
                            or exists (select from complaint where category_code = :code)""", Boolean.class)
                .setParameter("code", category.code())
                .getSingleResult();
    }
}
