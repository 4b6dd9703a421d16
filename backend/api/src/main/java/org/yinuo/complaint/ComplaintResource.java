package org.yinuo.complaint;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.ComplaintEntry.TimelineEntry;
import org.yinuo.platform.idempotency.Idempotency;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.table.TableFormat;

@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaints", description = "Cases, from receipt to close.")
class ComplaintResource {

    private final ComplaintService service;
    private final ComplaintViews views;
    private final Duplicates duplicates;
    private final ComplaintExports exports;
    private final Idempotency idempotency;

    ComplaintResource(
            ComplaintService service,
            ComplaintViews views,
            Duplicates duplicates,
            ComplaintExports exports,
            Idempotency idempotency) {
        this.service = service;
        this.views = views;
        this.duplicates = duplicates;
        this.exports = exports;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "Cases of the caller's subtree", description = "Newest first unless sorted otherwise.")
    public Page<ComplaintItem> listComplaints(
            @BeanParam @Valid ComplaintQuery query, @BeanParam @Valid PageQuery page) {
        return views.page(query, page);
    }

    @GET
    @Path("exports")
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermissionsAllowed("COMPLAINT_READ")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = TableFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, examples = "number,type,channel")),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "PK"))
            })
    @Operation(
            summary = "Export cases as a file",
            description = "Those of the list with the same filters, without the customers' personal data.")
    public Response exportComplaints(
            @BeanParam @Valid ComplaintQuery query,
            @Parameter(description = "Kind of file.") @QueryParam("format") @DefaultValue("csv") TableFormat format) {
        return exports.of(query, format);
    }

    @POST
    @PermissionsAllowed("COMPLAINT_REGISTER")
    @APIResponseSchema(responseCode = "201", value = ComplaintView.class)
    @Operation(
            summary = "Register a case",
            description = "For a unit of the caller's subtree. Its clocks are those of the policy that fits it best.")
    public RestResponse<ComplaintView> registerComplaint(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Valid @NotNull ComplaintDraft draft) {
        return idempotency.create(key, draft, ComplaintView.class, () -> service.register(draft));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "One case", description = "With what this caller may do now.")
    public ComplaintView getComplaint(UUID id) {
        return views.of(id);
    }

    @GET
    @Path("{id}/timeline")
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(
            summary = "The steps of a case",
            description = "The first first, with those of the cases that went into it.")
    public Page<TimelineEntry> listComplaintTimeline(UUID id, @BeanParam @Valid PageQuery page) {
        return views.timeline(id, page);
    }

    @GET
    @Path("{id}/duplicates")
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(
            summary = "Cases that may be the same",
            description =
                    "The same item, the same customer within 90 days, or nearly the same words in the same unit within 30 days; the surest first.")
    public Page<Duplicate> listComplaintDuplicates(UUID id) {
        return Page.whole(duplicates.of(id));
    }
}
