package org.yinuo.complaint.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yinuo.platform.TreePath;

/** What templates say of one case. */
@ApplicationScoped
public class TemplateTexts {

    private final AnswerTemplates templates;

    TemplateTexts(AnswerTemplates templates) {
        this.templates = templates;
    }

    /**
     * @param place where the case stands
     * @throws org.yinuo.platform.problem.ProblemException 404 if no such template serves there
     */
    public String filled(UUID templateId, TreePath place, Placeholder.Values values) {
        return Placeholder.fill(templates.serving(templateId, place).text(), values);
    }
}
