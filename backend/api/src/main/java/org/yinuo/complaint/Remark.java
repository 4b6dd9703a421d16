package org.yinuo.complaint;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be said with a step. */
record Remark(
        @Schema(description = "What there is to say.", examples = "已电话联系客户") @Size(max = 1000) @Nullable
        String note) {}
