package org.yinuo.complaint;

import static java.util.stream.Collectors.toMap;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_CATEGORY_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All categories; a few dozen. */
@ApplicationScoped
class Categories implements PanacheRepositoryBase<Category, String> {

    List<Category> inOrder() {
        return listAll(Sort.by("position"));
    }

    Map<String, Category> byCode(Collection<String> codes) {
        return find("code in ?1", Set.copyOf(codes)).stream().collect(toMap(Category::code, Function.identity()));
    }

    void mustKnow(String code) {
        if (findById(code) == null) throw COMPLAINT_CATEGORY_UNKNOWN.at("categoryCode", code);
    }
}
