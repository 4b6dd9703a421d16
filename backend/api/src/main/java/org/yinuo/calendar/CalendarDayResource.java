package org.yinuo.calendar;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.request.BodyLimit;
import org.yinuo.platform.table.TableFormat;

/** The single days of a calendar, one by one or a year at once. */
@Path("/api/v1/working-calendars/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "working-calendars")
class CalendarDayResource {

    private static final String FILE = """
            date,kind,name,intervals
            2027-01-01,HOLIDAY,元旦,
            2027-02-13,SPECIAL,春节前,08:30-12:00
            """;

    private final CalendarService service;

    CalendarDayResource(CalendarService service) {
        this.service = service;
    }

    @PUT
    @Path("days/{date}")
    @PermissionsAllowed("CALENDAR_WRITE")
    @Operation(summary = "Say what a day is", description = "In the place of what the calendar or its base said.")
    public CalendarView setWorkingCalendarDay(
            UUID id,
            LocalDate date,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CalendarDayDraft draft) {
        return service.setDay(id, ifMatch, date, draft);
    }

    @DELETE
    @Path("days/{date}")
    @PermissionsAllowed("CALENDAR_WRITE")
    @Operation(summary = "Make a day ordinary again", description = "What the base says of it holds again.")
    public CalendarView removeWorkingCalendarDay(
            UUID id, LocalDate date, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.removeDay(id, ifMatch, date);
    }

    @POST
    @Path("imports")
    @Consumes(TableFormat.CSV_TYPE)
    @PermissionsAllowed("CALENDAR_WRITE")
    @BodyLimit(100_000)
    @Operation(
            summary = "Publish a year from a CSV",
            description =
                    "All its holidays, make-up workdays and special days, in the place of those that are there; whole or not at all.")
    public CalendarView importWorkingCalendarYear(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(description = "The year.", required = true, example = "2027")
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = TableFormat.CSV_TYPE,
                                            schema = @Schema(type = SchemaType.STRING, examples = FILE)))
                    String csv) {
        return service.takeYear(id, ifMatch, year, csv);
    }
}
