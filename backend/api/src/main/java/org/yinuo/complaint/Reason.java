package org.yinuo.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must be said with a step that others will ask about. */
record Reason(
        @Schema(description = "Why.", examples = "客户来电表示问题仍未解决") @NotBlank @Size(max = 1000)
        String reason) {}
