package org.yinuo.complaint.category;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category as a case names it. */
@Schema(description = "What a case is about.")
public record CategoryRef(
        @Schema(description = "Code.", examples = "DELIVERY_DELAY")
        String code,

        @Schema(description = "Name in the caller's language.", examples = "邮件延误")
        String name) {}
