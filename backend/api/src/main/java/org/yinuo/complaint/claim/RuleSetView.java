package org.yinuo.complaint.claim;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yinuo.platform.Versioned;

/** A rule set. */
@Schema(name = "CompensationRuleSet", description = "The rules by which compensations are computed.")
record RuleSetView(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-000000000f01")
        UUID id,

        @Schema(description = "Its version; a computation names it.", examples = "0")
        long version,

        @Schema(description = "Code.", examples = "POSTAL_LAW")
        String code,

        @Schema(description = "Name in Chinese.", examples = "中华人民共和国邮政法(2015 年修正)")
        String nameZh,

        @Schema(description = "Name in English.", examples = "Postal Law of the PRC (2015 revision)")
        String nameEn,

        @Schema(description = "Whether compensations are computed by it now.", examples = "true")
        boolean inUse,

        @Schema(description = "The rules.") RuleBook rules)
        implements Versioned {}
