package org.yinuo.complaint;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files themselves. */
@Path("/api/v1/complaints/{id}/attachments/{attachmentId}/content")
@Produces(MediaType.WILDCARD)
@RunOnVirtualThread
@Tag(name = "complaints")
class AttachmentContentResource {

    private final CaseFiles files;

    AttachmentContentResource(CaseFiles files) {
        this.files = files;
    }

    @GET
    @Uncompressed
    @PermissionsAllowed("COMPLAINT_READ")
    @APIResponse(
            responseCode = "200",
            description = "The file, with its own type.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "The content of a file",
            description = "To be saved; images and PDF are shown in place with `inline=true`.")
    public Response getComplaintAttachmentContent(
            UUID id,
            UUID attachmentId,
            @Parameter(description = "Show it in place, if it is an image or a PDF.")
                    @QueryParam("inline")
                    @DefaultValue("false")
                    boolean inline) {
        return files.content(id, attachmentId, inline);
    }
}
