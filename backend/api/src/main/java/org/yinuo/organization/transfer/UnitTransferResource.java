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

@Path("/api/v1/org-units")
@RunOnVirtualThread
@Tag(name = "organization")
class UnitTransferResource {

    private static final String FILE = """
            code,name,kind,business_line,parent_code,status,address,division_code,supervision_phone,convenience_phone,\
            enquiry_phone,opening_hours,market_days,time_zone
            42010203,武汉市江岸支局,BRANCH,MAIL,420102,ACTIVE,武汉市江岸区中山大道 1012 号,420102,027-85500185,,,\
            MONDAY 09:00-12:00;MONDAY 14:00-17:30,3;13;23,Asia/Shanghai
            """;

    private final UploadService uploads;
    private final Exports exports;

    UnitTransferResource(UploadService uploads, Exports exports) {
        this.uploads = uploads;
        this.exports = exports;
    }

    @POST
    @Path("imports")
    @Consumes(TableFormat.CSV_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("UNIT_IMPORT")
    @BodyLimit(Accepted.LARGEST_FILE)
    @APIResponseSchema(responseCode = "202", value = JobView.class)
    @Operation(
            summary = "Import units from a CSV",
            description =
                    "UTF-8; all columns, in any order, lines in any order. A new code is added under its parent, a known one is "
                            + "changed in place (an empty status leaves it as it is); moving is not done here. It happens whole "
                            + "or not at all, as the job that is answered; what is wrong is listed by line.")
    public RestResponse<JobView> importOrgUnits(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = TableFormat.CSV_TYPE,
                                            schema = @Schema(type = SchemaType.STRING, examples = FILE)))
                    InputStream csv) {
        return Accepted.of(
                uploads.take(new Upload(JobKind.ORG_UNIT_IMPORT, "importOrgUnits", Layouts.UNITS, key, csv)));
    }

    @GET
    @Path("exports")
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermissionsAllowed("UNIT_READ")
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
            summary = "Export units as a file",
            description =
                    "The caller's subtree in the order of the tree, in the columns of the import. In CSV a cell that a "
                            + "spreadsheet would run as a formula has an apostrophe in front; the import takes it away again.")
    public Response exportOrgUnits(@BeanParam @Valid ExportQuery query) {
        return exports.of(Export.UNITS, query);
    }
}
