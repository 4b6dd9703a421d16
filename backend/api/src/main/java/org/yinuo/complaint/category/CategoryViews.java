package org.yinuo.complaint.category;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yinuo.complaint.sla.PolicyRef;
import org.yinuo.complaint.sla.SlaPolicies;
import org.yinuo.organization.Directory;
import org.yinuo.organization.UnitRef;
import org.yinuo.platform.Language;

/** Categories as they are shown, with what they have from above. */
@ApplicationScoped
class CategoryViews {

    private final Categories categories;
    private final SlaPolicies policies;
    private final Directory directory;

    CategoryViews(Categories categories, SlaPolicies policies, Directory directory) {
        this.categories = categories;
        this.policies = policies;
        this.directory = directory;
    }

    List<CategoryView> all(Language language) {
        var tree = categories.tree();
        return views(tree, tree.inOrder(), language);
    }

    CategoryView of(String code, Language language) {
        return views(categories.tree(), List.of(categories.get(code)), language).getFirst();
    }

    private List<CategoryView> views(CategoryTree tree, List<Category> shown, Language language) {
        var owners = directory.units(
                shown.stream().map(Category::ownerId).filter(Objects::nonNull).toList());
        var applied = policies.byCategory(language);
        return shown.stream()
                .map(each -> view(each, tree, owners, applied.apply(tree.codesUpwards(each)), language))
                .toList();
    }

    private static CategoryView view(
            Category it, CategoryTree tree, Map<UUID, UnitRef> owners, PolicyRef policy, Language language) {
        return new CategoryView(
                it.id(),
                it.version(),
                it.code(),
                it.name().in(language),
                it.name().zh(),
                it.name().en(),
                it.parentCode(),
                it.position(),
                it.isActive(),
                tree.isOpen(it),
                it.ownerId() == null ? null : owners.get(it.ownerId()),
                it.fields().schema(),
                tree.fieldsOf(it).schema(),
                policy);
    }
}
