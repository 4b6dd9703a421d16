package org.yinuo.complaint.clock;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.calendar.Measure;
import org.yinuo.complaint.sla.ClockKind;

/** A clock as it stands at the moment of the answer. */
@Schema(name = "Clock", description = "A clock of a case.")
public record ClockView(
        @Schema(description = "What it measures.", examples = "RESOLUTION")
        ClockKind kind,

        @Schema(description = "1, and one more for each reopening.", examples = "1")
        int cycle,

        @Schema(description = "How it stands.", examples = "RUNNING")
        ClockState state,

        @Schema(description = "What its time is counted in.", examples = "SAME_DAY")
        Measure measure,

        @Schema(description = "Minutes or days it has; 0 for the same day.", examples = "0")
        int amount,

        @Schema(description = "When it began.", examples = "2026-11-24T01:05:00Z")
        Instant startedAt,

        @Schema(description = "When it is due; while it waits: when it was.", examples = "2026-11-24T15:59:59.999999Z")
        Instant dueAt,

        @Schema(description = "When four fifths of its time are gone.", examples = "2026-11-24T13:00:59Z")
        Instant atRiskAt,

        @Schema(description = "Since when it waits for the customer.", examples = "2026-11-24T03:00:00Z") @Nullable
        Instant pausedAt,

        @Schema(description = "When it was stopped.", examples = "2026-11-24T08:00:00Z") @Nullable
        Instant stoppedAt,

        @Schema(
                description = "Seconds that have counted so far: working time if counted in minutes.",
                examples = "7200")
        long elapsedSeconds,

        @Schema(description = "Seconds that are left; below zero when it is breached.", examples = "46500")
        long remainingSeconds,

        @Schema(description = "Levels above the unit that know of its breach.", examples = "0")
        int level,

        @Schema(description = "Years on the way to its deadline that have no published calendar.", examples = "[2027]")
        List<Integer> yearsWithoutCalendar) {}
