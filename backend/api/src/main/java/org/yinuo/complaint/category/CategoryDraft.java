package org.yinuo.complaint.category;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new category. */
record CategoryDraft(
        @Schema(description = "Code; never changes.", examples = "DELIVERY_RETURN")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,31}", message = "{yinuo.category-code}")
        String code,

        @Schema(description = "The category it belongs to; absent for one at the top.", examples = "DELIVERY")
        @Size(max = 32)
        @Nullable
        String parentCode,

        @Schema(description = "Name in Chinese.", examples = "邮件退回") @NotBlank @Size(max = 50)
        String nameZh,

        @Schema(description = "Name in English.", examples = "Returned item") @NotBlank @Size(max = 100)
        String nameEn,

        @Schema(description = "Its place in lists: smaller ones come first.", examples = "15") @Min(0) @Max(30_000)
        int position,

        @Schema(description = "Whether new cases may be about it, and about those below it.", examples = "true")
        boolean active,

        @Schema(
                description = "The unit that answers for what is done about such cases.",
                examples = "019c5d6e-7c00-7000-8000-000000000001")
        @Nullable
        UUID ownerId,

        @Schema(description = CategoryView.FIELDS, examples = CategoryView.FIELDS_EXAMPLE) @Nullable
        Map<String, Object> fieldsSchema) {

    CategoryChange change() {
        return new CategoryChange(parentCode, nameZh, nameEn, position, active, ownerId, fieldsSchema);
    }
}
