package org.yinuo.calendar;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/org-units/{id}/working-calendar")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organization")
class UnitCalendarResource {

    private final CalendarService service;
    private final CalendarViews views;

    UnitCalendarResource(CalendarService service, CalendarViews views) {
        this.service = service;
        this.views = views;
    }

    @GET
    @PermissionsAllowed("CALENDAR_READ")
    @Operation(
            summary = "The calendar a unit works by",
            description = "Its own, that of a unit above it, or the national one.")
    public UnitCalendarView getUnitWorkingCalendar(UUID id) {
        return views.ofUnit(id);
    }

    @PUT
    @PermissionsAllowed("UNIT_WRITE")
    @Operation(
            summary = "Give a unit a calendar",
            description =
                    "With all below it that have none of their own; without one it takes what those above it have.")
    public UnitCalendarView setUnitWorkingCalendar(UUID id, @Valid @NotNull Choice choice) {
        return service.give(id, choice.calendarId());
    }

    /** Which calendar. */
    @Schema(name = "CalendarChoice")
    record Choice(
            @Schema(
                    description = "The calendar; absent: none of its own.",
                    examples = "019c5d6e-7c00-7000-8000-000000000c01")
            @Nullable
            UUID calendarId) {}
}
