package org.yinuo.complaint.claim;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What customers get for their claims, by those who answer for the unit. */
@Path("/api/v1/complaints/{id}/claims/{claimId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaints")
class ClaimDecisionResource {

    private final ClaimService service;

    ClaimDecisionResource(ClaimService service) {
        this.service = service;
    }

    @POST
    @Path("decide")
    @PermissionsAllowed("CLAIM_DECIDE")
    @Operation(
            summary = "Decide a claim",
            description = "Another amount than computed needs a reason; what was computed is kept with the decision.")
    public ClaimView decideClaim(
            UUID id,
            UUID claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ClaimBodies.Decision decision) {
        return service.decide(id, claimId, ifMatch, decision);
    }

    @POST
    @Path("pay")
    @PermissionsAllowed("CLAIM_DECIDE")
    @Operation(summary = "Take down the payment", description = "Of what was decided.")
    public ClaimView payClaim(
            UUID id,
            UUID claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ClaimBodies.Payment payment) {
        return service.pay(id, claimId, ifMatch, payment);
    }

    @POST
    @Path("reject")
    @PermissionsAllowed("CLAIM_DECIDE")
    @Operation(summary = "Reject a claim", description = "Nothing is owed, and why.")
    public ClaimView rejectClaim(
            UUID id,
            UUID claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ClaimBodies.Ending ending) {
        return service.end(id, claimId, ifMatch, ClaimAction.REJECT, ending.reason());
    }
}
