package org.yinuo.complaint;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yinuo.complaint.sla.ClockKind;

/** The clock of a case that is due first. */
@Schema(description = "The clock that is due next.")
record NextClock(
        @Schema(description = "What it measures.", examples = "RESOLUTION")
        ClockKind kind,

        @Schema(description = "When four fifths of its time are gone.", examples = "2026-11-22T13:00:00Z")
        Instant atRiskAt,

        @Schema(description = "When it is due.", examples = "2026-11-22T15:59:59.999999Z")
        Instant dueAt) {}
