package org.yinuo.complaint;

import jakarta.enterprise.context.RequestScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yinuo.complaint.category.Categories;
import org.yinuo.complaint.template.Placeholder;
import org.yinuo.complaint.template.TemplateTexts;
import org.yinuo.organization.Directory;
import org.yinuo.organization.Directory.Located;
import org.yinuo.platform.Language;
import org.yinuo.platform.security.Caller;

/** Fills a template for one case, with what this caller may know of it. In Chinese, as templates are. */
@RequestScoped
class PreparedAnswers {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

    /** Where nothing is known of the customer any more. */
    private static final String SOMEONE = "客户";

    private final Complaints complaints;
    private final TemplateTexts texts;
    private final Categories categories;
    private final Directory directory;
    private final CustomerSight sight;
    private final Caller caller;

    PreparedAnswers(
            Complaints complaints,
            TemplateTexts texts,
            Categories categories,
            Directory directory,
            CustomerSight sight,
            Caller caller) {
        this.complaints = complaints;
        this.texts = texts;
        this.categories = categories;
        this.directory = directory;
        this.sight = sight;
        this.caller = caller;
    }

    PreparedAnswer of(UUID id, UUID templateId) {
        var complaint = complaints.get(id, caller.scope());
        var text = texts.filled(templateId, complaint.unitPath(), placeholder -> value(placeholder, complaint));
        return new PreparedAnswer(templateId, text, complaint.customer() != null && !sight.sees(complaint));
    }

    private String value(Placeholder placeholder, Complaint complaint) {
        return switch (placeholder) {
            case CUSTOMER -> customer(complaint);
            case NUMBER -> complaint.number();
            case UNIT -> placeOf(complaint).unit().name();
            case CATEGORY -> category(complaint.matter().categoryCode());
            case RECEIVED_AT ->
                MINUTE.format(complaint.receivedAt().atZone(placeOf(complaint).zone()));
        };
    }

    private Located placeOf(Complaint complaint) {
        var unit = complaint.unitId();
        return Objects.requireNonNull(directory.located(List.of(unit)).get(unit));
    }

    private String customer(Complaint complaint) {
        var customer = sight.customer(complaint);
        return customer == null ? SOMEONE : customer.name();
    }

    private String category(String code) {
        return Objects.requireNonNull(
                        categories.refs(List.of(code), Language.CHINESE).get(code))
                .name();
    }

    /** An answer that can be read over and sent. */
    @Schema(description = "A template, filled for one case.")
    record PreparedAnswer(
            @Schema(description = "The template.", examples = "019c5d6e-7c00-7000-8000-0000000000b1")
            UUID templateId,

            @Schema(
                    description = "The answer; it can still be changed.",
                    examples = "尊敬的陈桂兰:您反映的邮件延误问题(TS20261122000042)我们已核实,谨致歉意。武汉市江岸支局")
            String text,

            @Schema(
                    description = "Whether the customer's name is there only in part, as this caller sees it.",
                    examples = "false")
            boolean masked) {}
}
