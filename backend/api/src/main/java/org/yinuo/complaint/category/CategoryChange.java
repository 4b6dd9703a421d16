package org.yinuo.complaint.category;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A category as it is rewritten; its code stays. */
record CategoryChange(
        @Schema(description = "The category it belongs to; absent for one at the top.", examples = "DELIVERY")
        @Size(max = 32)
        @Nullable
        String parentCode,

        @Schema(description = "Name in Chinese.", examples = "邮件丢失") @NotBlank @Size(max = 50)
        String nameZh,

        @Schema(description = "Name in English.", examples = "Lost item") @NotBlank @Size(max = 100)
        String nameEn,

        @Schema(description = "Its place in lists: smaller ones come first.", examples = "12") @Min(0) @Max(30_000)
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

    Optional<FieldsSchema> fields() {
        return Optional.ofNullable(fieldsSchema).map(FieldsSchema::of);
    }
}
