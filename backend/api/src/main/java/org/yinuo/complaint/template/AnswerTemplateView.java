package org.yinuo.complaint.template;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.kind.ComplaintType;
import org.yinuo.organization.UnitRef;
import org.yinuo.platform.Versioned;

/** A template. */
record AnswerTemplateView(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-0000000000b1")
        UUID id,

        @Schema(description = "Grows with every change; the ETag.", examples = "0")
        long version,

        @Schema(description = "The unit it belongs to, serving there and in all below; none for the whole network.")
        @Nullable
        UnitRef unit,

        @Schema(description = "Only for cases of this category or one below it.", examples = "DELIVERY_DELAY") @Nullable
        String categoryCode,

        @Schema(description = "Only for cases of this type.", examples = "COMPLAINT") @Nullable
        ComplaintType type,

        @Schema(description = "Name in the caller's language.", examples = "邮件延误致歉")
        String name,

        @Schema(description = "Name in Chinese.", examples = "邮件延误致歉")
        String nameZh,

        @Schema(description = "Name in English.", examples = "Apology for a late delivery")
        String nameEn,

        @Schema(description = TEXT, examples = TEXT_EXAMPLE) String text,

        @Schema(description = "Whether this caller may change it.", examples = "true")
        boolean writable)
        implements Versioned {

    static final String TEXT =
            "The answer. `{{customer}}`, `{{number}}`, `{{unit}}`, `{{category}}` and `{{receivedAt}}` are filled in for the case.";

    static final String TEXT_EXAMPLE = "尊敬的{{customer}}:您反映的{{category}}问题({{number}})我们已核实,谨致歉意。{{unit}}";
}
