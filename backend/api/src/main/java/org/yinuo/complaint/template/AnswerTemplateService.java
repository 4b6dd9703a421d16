package org.yinuo.complaint.template;

import static org.yinuo.complaint.template.TemplateProblem.ANSWER_TEMPLATE_CATEGORY_UNKNOWN;
import static org.yinuo.complaint.template.TemplateProblem.ANSWER_TEMPLATE_FROM_ABOVE;
import static org.yinuo.complaint.template.TemplateProblem.ANSWER_TEMPLATE_NEEDS_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.category.Categories;
import org.yinuo.organization.Directory;
import org.yinuo.platform.Ids;
import org.yinuo.platform.Language;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.audit.AuditTrail;
import org.yinuo.platform.audit.Change;
import org.yinuo.platform.revision.Revision;
import org.yinuo.platform.security.Caller;

/** Writes templates: administrators for the whole network, managers for their own subtree. */
@ApplicationScoped
class AnswerTemplateService {

    private final AnswerTemplates templates;
    private final AnswerTemplateViews views;
    private final Categories categories;
    private final Directory directory;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AnswerTemplateService(
            AnswerTemplates templates,
            AnswerTemplateViews views,
            Categories categories,
            Directory directory,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.templates = templates;
        this.views = views;
        this.categories = categories;
        this.directory = directory;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AnswerTemplateView create(AnswerTemplateDraft draft, Language language) {
        var place = checked(draft);
        var template = new AnswerTemplate(Ids.at(clock.instant()), draft, place);
        templates.persist(template);
        return done("createAnswerTemplate", template, language);
    }

    @Transactional
    AnswerTemplateView update(UUID id, @Nullable String ifMatch, AnswerTemplateDraft draft, Language language) {
        var template = own(id, ifMatch);
        template.rewrite(draft, checked(draft));
        return done("updateAnswerTemplate", template, language);
    }

    @Transactional
    void delete(UUID id, @Nullable String ifMatch) {
        var template = own(id, ifMatch);
        templates.delete(template);
        record("deleteAnswerTemplate", template);
    }

    /** Whoever uses one from above sees it and leaves it as it is. */
    private AnswerTemplate own(UUID id, @Nullable String ifMatch) {
        var template = templates.get(id, caller.scope());
        Revision.check(ifMatch, template.version());
        if (!caller.scope().covers(template.place())) throw ANSWER_TEMPLATE_FROM_ABOVE.because(template.name());
        return template;
    }

    /** @return where it is to serve; its unit does not move until the transaction ends */
    private TreePath checked(AnswerTemplateDraft draft) {
        Placeholder.check(draft.text());
        if (draft.categoryCode() != null && !categories.knows(draft.categoryCode())) {
            throw ANSWER_TEMPLATE_CATEGORY_UNKNOWN.at("categoryCode", draft.categoryCode());
        }
        if (draft.unitId() != null) return directory.openPlace(draft.unitId()).path();
        if (!caller.scope().equals(TreePath.WHOLE)) throw ANSWER_TEMPLATE_NEEDS_UNIT.at("unitId");
        return TreePath.WHOLE;
    }

    private AnswerTemplateView done(String operation, AnswerTemplate template, Language language) {
        templates.flush();
        record(operation, template);
        return views.of(template, language);
    }

    private void record(String operation, AnswerTemplate template) {
        audit.record(new Change(
                operation,
                "ANSWER_TEMPLATE",
                template.id(),
                template.unitId(),
                template.name().zh()));
    }
}
