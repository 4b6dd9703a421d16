package org.yinuo.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second look found. */
record RecheckDraft(
        @Schema(description = "Whether what was said to be done was done.", examples = "true")
        boolean confirmed,

        @Schema(description = "What was found, and how.", examples = "电话回访客户,确认已补投并致歉") @NotBlank @Size(max = 1000)
        String note) {}
