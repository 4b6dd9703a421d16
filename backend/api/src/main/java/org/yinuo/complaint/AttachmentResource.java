package org.yinuo.complaint;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.attachment.IncomingFile;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.request.BodyLimit;

/** Photos, letters and recordings of a case. */
@Path("/api/v1/complaints/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaints")
class AttachmentResource {

    /** Above what can be configured; the configured limit counts what arrives. */
    private static final long LARGEST_EVER = 128L << 20;

    private final CaseFiles files;
    private final AttachmentService service;

    AttachmentResource(CaseFiles files, AttachmentService service) {
        this.files = files;
        this.service = service;
    }

    @GET
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(
            summary = "The files of a case",
            description = "At most 20, the first first, with those of the cases that went into it.")
    public Page<AttachmentView> listComplaintAttachments(UUID id) {
        return Page.whole(files.of(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @BodyLimit(LARGEST_EVER)
    @APIResponseSchema(responseCode = "201", value = AttachmentView.class)
    @Operation(
            summary = "Attach a file",
            description =
                    "The body is the file itself. What it is, is found from its content: images (JPEG, PNG, WebP, HEIC, GIF), PDF, plain "
                            + "text, Office documents and recordings (MP3, M4A, WAV, OGG) are taken; 20 MiB at most unless configured "
                            + "otherwise. A case has 20 files at most, and the same file once.")
    public RestResponse<AttachmentView> addComplaintAttachment(
            UUID id,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Parameter(description = "The file's name.", required = true, example = "外包装破损.jpg")
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = 255)
                    String name,
            @Parameter(description = "Who may see it.") @QueryParam("visibility") @DefaultValue("INTERNAL")
                    Visibility visibility,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream content) {
        return created(id, files.take(id, key, new IncomingFile(name, content), visibility));
    }

    @GET
    @Path("{attachmentId}")
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "What is known of a file", description = "Its content is at `content`.")
    public AttachmentView getComplaintAttachment(UUID id, UUID attachmentId) {
        return files.get(id, attachmentId);
    }

    @DELETE
    @Path("{attachmentId}")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @APIResponse(responseCode = "204", description = "It is gone; the timeline keeps its name and the reason.")
    @Operation(
            summary = "Remove a file",
            description = "Its content goes; its name and the reason stay on the timeline.")
    public void removeComplaintAttachment(
            UUID id,
            UUID attachmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(description = "Why.", required = true, example = "误传了另一件邮件的照片")
                    @QueryParam("reason")
                    @NotBlank
                    @Size(max = 1000)
                    String reason) {
        service.remove(id, attachmentId, ifMatch, reason);
    }

    private static RestResponse<AttachmentView> created(UUID id, AttachmentView made) {
        var location = URI.create("/api/v1/complaints/" + id + "/attachments/" + made.id());
        return ResponseBuilder.<AttachmentView>created(location).entity(made).build();
    }
}
