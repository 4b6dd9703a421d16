package org.yinuo.complaint.category;

import static org.yinuo.complaint.category.CategoryProblem.CATEGORY_CODE_TAKEN;
import static org.yinuo.complaint.category.CategoryProblem.CATEGORY_FIELD_TWICE;
import static org.yinuo.complaint.category.CategoryProblem.CATEGORY_IN_CIRCLE;
import static org.yinuo.complaint.category.CategoryProblem.CATEGORY_IN_USE;
import static org.yinuo.complaint.category.CategoryProblem.CATEGORY_PARENT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yinuo.organization.Directory;
import org.yinuo.platform.Ids;
import org.yinuo.platform.Language;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.revision.Revision;

/** Writes categories. Cases keep the category and the details they have. */
@ApplicationScoped
class CategoryService {

    private final Categories categories;
    private final CategoryViews views;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    CategoryService(Categories categories, CategoryViews views, Directory directory, AuditTrail audit, Clock clock) {
        this.categories = categories;
        this.views = views;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CategoryView create(CategoryDraft draft, Language language) {
        categories.holdTree();
        if (categories.knows(draft.code())) throw CATEGORY_CODE_TAKEN.at("code", draft.code());
        check(draft.change(), null);
        var category = new Category(Ids.at(clock.instant()), draft.code(), draft.change());
        categories.persist(category);
        return done("createComplaintCategory", category, language);
    }

    @Transactional
    CategoryView update(String code, @Nullable String ifMatch, CategoryChange change, Language language) {
        categories.holdTree();
        var category = seen(code, ifMatch);
        check(change, category);
        category.rewrite(change);
        return done("updateComplaintCategory", category, language);
    }

    /** One that was never used; any other stays and is set inactive. */
    @Transactional
    void delete(String code, @Nullable String ifMatch) {
        categories.holdTree();
        var category = seen(code, ifMatch);
        if (categories.isUsed(category)) throw CATEGORY_IN_USE.because(category.name());
        categories.delete(category);
        record("deleteComplaintCategory", category);
    }

    private Category seen(String code, @Nullable String ifMatch) {
        var category = categories.get(code);
        Revision.check(ifMatch, category.version());
        return category;
    }

    /** @param itself none if it is new */
    private void check(CategoryChange change, @Nullable Category itself) {
        if (change.fieldsSchema() != null) SchemaCheck.mustBeDrawable(change.fieldsSchema());
        if (change.ownerId() != null) directory.pathOf(change.ownerId());
        var tree = categories.tree();
        var above = above(change, tree);
        if (itself != null && above.contains(itself)) throw CATEGORY_IN_CIRCLE.at("parentCode", itself.name());
        var below = itself == null ? List.<Category>of() : tree.below(itself);
        var taken = new HashSet<String>();
        Stream.concat(above.stream(), below.stream())
                .forEach(other -> taken.addAll(other.fields().fields().keySet()));
        change.fields()
                .ifPresent(own -> own.fields().keySet().stream()
                        .filter(taken::contains)
                        .findFirst()
                        .ifPresent(name -> {
                            throw CATEGORY_FIELD_TWICE.at("fieldsSchema.properties." + name, name);
                        }));
    }

    private static List<Category> above(CategoryChange change, CategoryTree tree) {
        if (change.parentCode() == null) return List.of();
        var parent = tree.find(change.parentCode());
        if (parent == null) throw CATEGORY_PARENT_UNKNOWN.at("parentCode", change.parentCode());
        return tree.upwards(parent);
    }

    private CategoryView done(String operation, Category category, Language language) {
        categories.flush();
        record(operation, category);
        return views.of(category.code(), language);
    }

    private void record(String operation, Category category) {
        audit.record(new Change(operation, "COMPLAINT_CATEGORY", category.id(), null, category.code()));
    }
}
