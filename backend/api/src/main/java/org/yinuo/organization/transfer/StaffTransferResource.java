package org.yinuo.organization.transfer;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.job.JobKind;
import org.yinuo.platform.job.JobView;
import org.yinuo.platform.job.Upload;
import org.yinuo.platform.job.UploadService;
import org.yinuo.platform.request.BodyLimit;
import org.yinuo.platform.table.TableFormat;

@Path("/api/v1/staff")
@RunOnVirtualThread
@Tag(name = "staff")
class StaffTransferResource {

    private static final String FILE = """
            number,name,badge_name,unit_code,post,hire_date,account,status
            42010203007,王秀英,小王,42010203,COUNTER,2024-03-01,clerk,ACTIVE
            """;

    private final UploadService uploads;
    private final Exports exports;

    StaffTransferResource(UploadService uploads, Exports exports) {
        this.uploads = uploads;
        this.exports = exports;
    }

    @POST
    @Path("imports")
    @Consumes(TableFormat.CSV_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("STAFF_IMPORT")
    @BodyLimit(Accepted.LARGEST_FILE)
    @APIResponseSchema(responseCode = "202", value = JobView.class)
    @Operation(
            summary = "Import staff from a CSV",
            description =
                    "UTF-8; all columns, in any order. A new number is added, a known one is changed in place (an empty status "
                            + "leaves it as it is). It happens whole or not at all, as the job that is answered; what is wrong is "
                            + "listed by line.")
    public RestResponse<JobView> importStaff(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = TableFormat.CSV_TYPE,
                                            schema = @Schema(type = SchemaType.STRING, examples = FILE)))
                    InputStream csv) {
        return Accepted.of(uploads.take(new Upload(JobKind.STAFF_IMPORT, "importStaff", Layouts.STAFF, key, csv)));
    }

    @GET
    @Path("exports")
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermissionsAllowed("STAFF_READ")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING, examples = FILE)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "PK"))
            })
    @Operation(
            summary = "Export staff as a file",
            description =
                    "The staff of the caller's subtree, unit by unit, in the columns of the import. In CSV a cell that a "
                            + "spreadsheet would run as a formula has an apostrophe in front; the import takes it away again.")
    public Response exportStaff(@BeanParam @Valid ExportQuery query) {
        return exports.of(Export.STAFF, query);
    }
}
