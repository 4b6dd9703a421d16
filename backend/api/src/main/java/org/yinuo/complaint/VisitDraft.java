package org.yinuo.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact with the customer, as it is taken down. */
record VisitDraft(
        @Schema(description = "How and when.") @Valid @NotNull
        Contact contact,

        @Schema(description = "Whether the customer was there; if not, it counts as an attempt.", examples = "true")
        boolean reached,

        @Schema(description = "What was said and found.", examples = "客户表示理解,接受补投") @Size(max = 1000) @Nullable
        String note) {}
