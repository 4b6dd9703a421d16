package org.yinuo.complaint.template;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yinuo.complaint.category.Categories;
import org.yinuo.organization.Directory;
import org.yinuo.organization.UnitRef;
import org.yinuo.platform.Language;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.paging.Where;
import org.yinuo.platform.security.Caller;
import org.yinuo.platform.security.Permission;

/** Templates as this caller sees them. */
@RequestScoped
class AnswerTemplateViews {

    private final AnswerTemplates templates;
    private final Categories categories;
    private final Directory directory;
    private final Caller caller;

    AnswerTemplateViews(AnswerTemplates templates, Categories categories, Directory directory, Caller caller) {
        this.templates = templates;
        this.categories = categories;
        this.directory = directory;
        this.caller = caller;
    }

    AnswerTemplateView of(UUID id, Language language) {
        return of(templates.get(id, caller.scope()), language);
    }

    AnswerTemplateView of(AnswerTemplate template, Language language) {
        return views(List.of(template), language).getFirst();
    }

    Page<AnswerTemplateView> page(AnswerTemplateQuery query, PageQuery page, Language language) {
        var where = conditions(query);
        var total = page.counts() ? (Long) templates.count(where) : null;
        return Page.of(templates.matching(where, page), page, AnswerTemplates::after, rows -> views(rows, language))
                .withTotal(total);
    }

    private Where conditions(AnswerTemplateQuery query) {
        var where = new Where();
        if (query.unit() == null) AnswerTemplates.servingWithin(where, caller.scope());
        else AnswerTemplates.serving(where, directory.pathOf(query.unit()));
        if (query.category() != null) {
            var codes = categories.upwards(query.category()).toArray(String[]::new);
            where.and("(t.category_code is null or t.category_code = any(?))", (Object) codes);
        }
        if (query.type() != null)
            where.and("(t.type is null or t.type = ?)", query.type().name());
        if (query.q() == null) return where;
        var piece = query.q().strip().toLowerCase(java.util.Locale.ROOT);
        return where.and("position(? in lower(t.name_zh || ' ' || t.name_en || ' ' || t.text)) > 0", piece);
    }

    private List<AnswerTemplateView> views(List<AnswerTemplate> shown, Language language) {
        var units = directory.units(shown.stream()
                .map(AnswerTemplate::unitId)
                .filter(Objects::nonNull)
                .toList());
        return shown.stream().map(each -> view(each, units, language)).toList();
    }

    private AnswerTemplateView view(AnswerTemplate it, Map<UUID, UnitRef> units, Language language) {
        return new AnswerTemplateView(
                it.id(),
                it.version(),
                it.unitId() == null ? null : units.get(it.unitId()),
                it.categoryCode(),
                it.type(),
                it.name().in(language),
                it.name().zh(),
                it.name().en(),
                it.text(),
                caller.may(Permission.ANSWER_TEMPLATE_WRITE) && caller.scope().covers(it.place()));
    }
}
