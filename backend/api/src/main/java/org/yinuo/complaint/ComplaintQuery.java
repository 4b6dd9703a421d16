package org.yinuo.complaint;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.clock.ClockState;
import org.yinuo.complaint.kind.Channel;
import org.yinuo.complaint.kind.ComplaintType;

/** Which cases are wanted; without filters, all of the caller's subtree. */
record ComplaintQuery(
        @Parameter(description = "In any of these states.") @QueryParam("status")
        List<ComplaintStatus> status,

        @Parameter(description = "By any of these channels.") @QueryParam("channel")
        List<Channel> channel,

        @Parameter(description = "Of any of these types.") @QueryParam("type")
        List<ComplaintType> type,

        @Parameter(description = "About any of these categories; a category includes those below it.")
        @QueryParam("category")
        @Size(max = 20)
        List<@Size(max = 32) String> category,

        @Parameter(description = "Of this unit or one below it.") @QueryParam("unit") @Nullable
        UUID unit,

        @Parameter(description = "Handled by this member of staff, or by `me`.")
        @QueryParam("assignee")
        @Pattern(regexp = "me|[0-9a-fA-F-]{36}", message = "{yinuo.assignee}")
        @Nullable
        String assignee,

        @Parameter(description = "Whose clocks, all together, stand so.") @QueryParam("clockState") @Nullable
        ClockState clockState,

        @Parameter(description = "Open, and due before this instant: what will be breached by then.")
        @QueryParam("dueBefore")
        @Nullable
        Instant dueBefore,

        @Parameter(description = "Raised to this unit.") @QueryParam("escalatedTo") @Nullable
        UUID escalatedTo,

        @Parameter(description = "Drawn for a second look, with this result.") @QueryParam("recheck") @Nullable
        Recheck recheck,

        @Parameter(description = "`true`: somebody still has to act; `false`: closed, withdrawn or merged.")
        @QueryParam("open")
        @Nullable
        Boolean open,

        @Parameter(description = "Received at or after this instant.") @QueryParam("receivedFrom") @Nullable
        Instant receivedFrom,

        @Parameter(description = "Received before this instant.") @QueryParam("receivedTo") @Nullable
        Instant receivedTo,

        @Parameter(
                description =
                        "A piece of the number, the regulator's number, the customer's name or phone, or the text.")
        @QueryParam("q")
        @Size(min = 2, max = 100)
        @Nullable
        String q,

        @Parameter(
                description =
                        "`-receivedAt` newest first, `receivedAt` oldest first, `dueAt` what is due next first (with `open=true`).",
                schema =
                        @Schema(
                                enumeration = {"-receivedAt", "receivedAt", "dueAt"},
                                defaultValue = "-receivedAt"))
        @QueryParam("sort")
        @DefaultValue("-receivedAt")
        @Pattern(regexp = "-receivedAt|receivedAt|dueAt", message = "{yinuo.sort}")
        String sort) {}
