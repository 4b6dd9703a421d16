package org.yinuo.complaint.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same in both languages. */
@Schema(description = "The same in both languages.")
record Wording(
        @Schema(description = "In Chinese.", examples = "未保价的给据邮件按实际损失赔偿,最高不超过所收取资费的三倍") @NotBlank @Size(max = 500)
        String zh,

        @Schema(description = "In English.", examples = "Uninsured: the actual loss, at most three times the postage")
        @NotBlank
        @Size(max = 500)
        String en) {}
