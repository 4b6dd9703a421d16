package org.yinuo.complaint.claim;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/claims/preview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "claims", description = "What would be owed.")
class PreviewResource {

    private final ClaimViews views;

    PreviewResource(ClaimViews views) {
        this.views = views;
    }

    @POST
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(
            summary = "What would be owed",
            description =
                    "By the rules in use: which one, where it stands, each step of the sum, and the cap and why it holds or does not.")
    public Explanation previewCompensation(@Valid @NotNull CompensationQuestion question) {
        return views.preview(question);
    }
}
