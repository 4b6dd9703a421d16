package org.yinuo.complaint.claim;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.idempotency.Idempotency;
import org.yinuo.platform.paging.Page;

/** What customers want for lost, damaged or short items. */
@Path("/api/v1/complaints/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaints")
class ClaimResource {

    private final ClaimService service;
    private final ClaimViews views;
    private final Idempotency idempotency;

    ClaimResource(ClaimService service, ClaimViews views, Idempotency idempotency) {
        this.service = service;
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(
            summary = "The claims of a case",
            description = "The first first, with those of the cases that went into it.")
    public Page<ClaimView> listClaims(UUID id) {
        return Page.whole(views.all(id));
    }

    @POST
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @APIResponseSchema(responseCode = "201", value = ClaimView.class)
    @Operation(
            summary = "Make a claim",
            description = "For one item of the case; what is not known yet may follow at the review.")
    public RestResponse<ClaimView> requestClaim(
            UUID id,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Valid @NotNull ClaimDraft draft) {
        return idempotency.create(key, draft, ClaimView.class, () -> service.request(id, draft));
    }

    @GET
    @Path("{claimId}")
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "One claim", description = "With its computation and what this caller may do now.")
    public ClaimView getClaim(UUID id, UUID claimId) {
        return views.of(id, claimId);
    }

    @POST
    @Path("{claimId}/review")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(
            summary = "Take up a claim",
            description = "Also again, with corrected facts; a decision that is not paid yet falls away.")
    public ClaimView reviewClaim(
            UUID id,
            UUID claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ClaimBodies.Review review) {
        return service.review(id, claimId, ifMatch, review);
    }

    @POST
    @Path("{claimId}/hand-over")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(
            summary = "Give a claim to another department",
            description = "Of the caller's subtree; the way it went is kept.")
    public ClaimView handOverClaim(
            UUID id,
            UUID claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ClaimBodies.Passing to) {
        return service.handOver(id, claimId, ifMatch, to.unitId(), to.reason());
    }

    @POST
    @Path("{claimId}/withdraw")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Withdraw a claim", description = "The customer does not want it any more.")
    public ClaimView withdrawClaim(
            UUID id,
            UUID claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ClaimBodies.Ending ending) {
        return service.end(id, claimId, ifMatch, ClaimAction.WITHDRAW, ending.reason());
    }
}
