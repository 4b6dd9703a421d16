package org.yinuo.complaint.category;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.sla.PolicyRef;
import org.yinuo.organization.UnitRef;
import org.yinuo.platform.Versioned;

/** A category, whole. */
record CategoryView(
        @Schema(
                description = "Id, by which the audit trail knows it.",
                examples = "019c5d6e-7c00-7000-8000-0000000000a1")
        UUID id,

        @Schema(description = "Grows with every change; the ETag.", examples = "0")
        long version,

        @Schema(description = "Code, by which everything else knows it.", examples = "DELIVERY_LOSS")
        String code,

        @Schema(description = "Name in the caller's language.", examples = "邮件丢失")
        String name,

        @Schema(description = "Name in Chinese.", examples = "邮件丢失")
        String nameZh,

        @Schema(description = "Name in English.", examples = "Lost item")
        String nameEn,

        @Schema(description = "The category it belongs to.", examples = "DELIVERY") @Nullable
        String parentCode,

        @Schema(description = "Its place in lists.", examples = "12")
        int position,

        @Schema(description = "Whether it is in use by itself.", examples = "true")
        boolean active,

        @Schema(
                description = "Whether new cases may be about it: it is active, and all above it are.",
                examples = "true")
        boolean open,

        @Schema(description = "The unit that answers for what is done about such cases.") @Nullable
        UnitRef owner,

        @Schema(description = "The fields it adds itself. " + FIELDS, examples = FIELDS_EXAMPLE) @Nullable
        Map<String, Object> ownFieldsSchema,

        @Schema(
                description = "The fields of its cases: its own, and those of all above it. " + FIELDS,
                examples = FIELDS_EXAMPLE)
        @Nullable
        Map<String, Object> fieldsSchema,

        @Schema(
                description =
                        "The policy its cases get their clocks from, unless one for their channel or type fits better. "
                                + "Which one applies is said by the policies.")
        PolicyRef policy)
        implements Versioned {

    static final String FIELDS =
            "JSON Schema (draft 2020-12) of a flat object: properties of type string, number, integer or boolean, a string "
                    + "perhaps with `format: date` or `enum`; each with `title` and `x-title-en`, an enumeration with "
                    + "`x-enum-titles` and `x-enum-titles-en`. At most 20. Not for personal data.";

    static final String FIELDS_EXAMPLE = """
            {"type": "object", "properties": {"postedOn": {"type": "string", "format": "date", "title": "交寄日期", "x-title-en": "Date of posting"}}}""";

    @Override
    public String key() {
        return code;
    }
}
