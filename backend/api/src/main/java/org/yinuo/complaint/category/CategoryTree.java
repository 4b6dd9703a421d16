package org.yinuo.complaint.category;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All categories as they stand to each other. */
final class CategoryTree {

    private final Map<String, Category> byCode = new LinkedHashMap<>();

    CategoryTree(List<Category> inOrder) {
        inOrder.forEach(category -> byCode.put(category.code(), category));
    }

    List<Category> inOrder() {
        return List.copyOf(byCode.values());
    }

    @Nullable
    Category find(String code) {
        return byCode.get(code);
    }

    /** The category and those above it, the nearest first. */
    List<Category> upwards(Category category) {
        var chain = new ArrayList<Category>();
        for (var at = category; at != null; at = parentOf(at)) chain.add(at);
        return chain;
    }

    List<String> codesUpwards(Category category) {
        return upwards(category).stream().map(Category::code).toList();
    }

    /** Whether new cases may be about it: it is active, and all above it are. */
    boolean isOpen(Category category) {
        return upwards(category).stream().allMatch(Category::isActive);
    }

    /** Its fields and those of the categories above it, the highest first. */
    FieldsSchema fieldsOf(Category category) {
        return FieldsSchema.merged(
                upwards(category).reversed().stream().map(Category::fields).toList());
    }

    /** All below it, at any depth. */
    List<Category> below(Category category) {
        return byCode.values().stream()
                .filter(other -> !other.equals(category) && upwards(other).contains(category))
                .toList();
    }

    private @Nullable Category parentOf(Category category) {
        return category.parentCode() == null ? null : Objects.requireNonNull(byCode.get(category.parentCode()));
    }
}
