package org.yinuo.calendar;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yinuo.organization.Directory;

@Path("/api/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "working-calendars")
class DeadlineResource {

    private final WorkingTimes times;
    private final Directory directory;

    DeadlineResource(WorkingTimes times, Directory directory) {
        this.times = times;
        this.directory = directory;
    }

    @POST
    @Path("preview")
    @PermissionsAllowed("CALENDAR_READ")
    @Operation(
            summary = "When something would be due, and why",
            description =
                    "The days that lead there, each with its reason, and the years on the way that are not published.")
    public DeadlineView previewDeadline(@Valid @NotNull DeadlineQuestion asked) {
        directory.pathOf(asked.unitId());
        return DeadlineView.of(times.of(asked.unitId()).due(asked.receivedAt(), asked.target()));
    }

    /** What is asked. */
    record DeadlineQuestion(
            @Schema(description = "Whose calendar counts.", examples = "019c5d6e-7c00-7000-8000-000000000002") @NotNull
            UUID unitId,

            @Schema(description = "When time begins.", examples = "2026-09-30T16:00:00+08:00") @NotNull
            Instant receivedAt,

            @Schema(description = "How much of it there is.") @Valid @NotNull
            Target target) {}

    /** What is answered. */
    @Schema(name = "Deadline", description = "A deadline, and the days that led to it.")
    record DeadlineView(
            @Schema(description = "When it is due.", examples = "2026-10-10T15:59:59.999999Z")
            Instant dueAt,

            @Schema(description = "The days on the way.") List<DueDay> days,

            @Schema(
                    description = "Years on the way that have no published calendar: it may move once they have.",
                    examples = "[2027]")
            List<Integer> yearsWithoutCalendar) {

        static DeadlineView of(Due due) {
            return new DeadlineView(due.at(), due.days(), due.yearsWithoutCalendar());
        }
    }
}
