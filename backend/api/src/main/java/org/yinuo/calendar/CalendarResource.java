package org.yinuo.calendar;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.idempotency.Idempotency;
import org.yinuo.platform.paging.Page;

@Path("/api/v1/working-calendars")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "working-calendars", description = "Working time, and the deadlines that follow from it.")
class CalendarResource {

    private final CalendarService service;
    private final CalendarViews views;
    private final Idempotency idempotency;

    CalendarResource(CalendarService service, CalendarViews views, Idempotency idempotency) {
        this.service = service;
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("CALENDAR_READ")
    @Operation(summary = "All calendars", description = "In the order of their codes.")
    public Page<CalendarView> listWorkingCalendars() {
        return Page.whole(views.all());
    }

    @POST
    @PermissionsAllowed("CALENDAR_WRITE")
    @APIResponseSchema(responseCode = "201", value = CalendarView.class)
    @Operation(summary = "Write a calendar", description = "It may build on another and say only what differs.")
    public RestResponse<CalendarView> createWorkingCalendar(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Valid @NotNull CalendarDraft draft) {
        return idempotency.create(key, draft, CalendarView.class, () -> service.create(draft));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("CALENDAR_READ")
    @Operation(summary = "One calendar", description = "Its week and the years that are published.")
    public CalendarView getWorkingCalendar(UUID id) {
        return views.of(id);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("CALENDAR_WRITE")
    @Operation(summary = "Rewrite a calendar", description = "Deadlines that are set stay; new ones follow it.")
    public CalendarView updateWorkingCalendar(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull CalendarDraft draft) {
        return service.update(id, ifMatch, draft);
    }

    @GET
    @Path("{id}/days")
    @PermissionsAllowed("CALENDAR_READ")
    @Operation(summary = "The days of a calendar", description = "Each with its hours and why; at most 400.")
    public Page<CalendarDayView> listWorkingCalendarDays(
            UUID id,
            @Parameter(description = "First day.", required = true, example = "2026-10-01") @QueryParam("from") @NotNull
                    LocalDate from,
            @Parameter(description = "Last day.", required = true, example = "2026-10-31") @QueryParam("to") @NotNull
                    LocalDate to) {
        return Page.whole(views.days(id, from, to));
    }
}
