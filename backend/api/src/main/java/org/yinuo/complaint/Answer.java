package org.yinuo.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the customer was told. */
@Embeddable
@Schema(description = "What the customer was told.")
record Answer(
        @Schema(description = "The answer.", examples = "邮件已于今日上午补投,给您带来不便深表歉意。") @Column(name = "answer_text")
        String text,

        @Schema(description = "When.", examples = "2026-11-22T07:10:00Z") @Column(name = "answered_at")
        Instant at,

        @Schema(description = "By whom.", examples = "王秀英") @Column(name = "answered_by")
        String by) {}
