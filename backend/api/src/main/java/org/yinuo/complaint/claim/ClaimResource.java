package org.yinuo.complaint.claim;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
            @Valid @NotNull Review review) {
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
            @Valid @NotNull Passing to) {
        return service.handOver(id, claimId, ifMatch, to.unitId(), to.reason());
    }

    @POST
    @Path("{claimId}/decide")
    @PermissionsAllowed("CLAIM_DECIDE")
    @Operation(
            summary = "Decide a claim",
            description = "Another amount than computed needs a reason; what was computed is kept with the decision.")
    public ClaimView decideClaim(
            UUID id,
            UUID claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Decision decision) {
        return service.decide(id, claimId, ifMatch, decision);
    }

    @POST
    @Path("{claimId}/pay")
    @PermissionsAllowed("CLAIM_DECIDE")
    @Operation(summary = "Take down the payment", description = "Of what was decided.")
    public ClaimView payClaim(
            UUID id,
            UUID claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Payment payment) {
        return service.pay(id, claimId, ifMatch, payment);
    }

    @POST
    @Path("{claimId}/reject")
    @PermissionsAllowed("CLAIM_DECIDE")
    @Operation(summary = "Reject a claim", description = "Nothing is owed, and why.")
    public ClaimView rejectClaim(
            UUID id,
            UUID claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Ending ending) {
        return service.end(id, claimId, ifMatch, ClaimAction.REJECT, ending.reason());
    }

    @POST
    @Path("{claimId}/withdraw")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Withdraw a claim", description = "The customer does not want it any more.")
    public ClaimView withdrawClaim(
            UUID id,
            UUID claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Ending ending) {
        return service.end(id, claimId, ifMatch, ClaimAction.WITHDRAW, ending.reason());
    }

    /** What is known better now. */
    @Schema(name = "ClaimReview")
    record Review(
            @Schema(description = "All facts, corrected; absent: they stay.") @Valid @Nullable
            ClaimFacts facts,

            @Schema(description = "What there is to say.", examples = "已核对发票和封装记录") @Size(max = 1000) @Nullable
            String note) {}

    /** To which department. */
    @Schema(name = "ClaimHandOver")
    record Passing(
            @Schema(description = "The department.", examples = "019c5d6e-7c00-7000-8000-000000000002") @NotNull
            UUID unitId,

            @Schema(description = "Why.", examples = "由理赔部门核定金额") @NotBlank @Size(max = 1000)
            String reason) {}

    /** What is paid. */
    @Schema(name = "ClaimDecision")
    record Decision(
            @Schema(description = "What the customer gets.") @NotNull
            Money amount,

            @Schema(description = "Why, if it is not what was computed.", examples = "客户长期用邮,协商补足")
            @Size(max = 1000)
            @Nullable
            String reason) {}

    /** What was paid. */
    @Schema(name = "ClaimPayment")
    record Payment(
            @Schema(description = "What was decided.") @NotNull
            Money amount,

            @Schema(description = "Number of the payment.", examples = "PZ20261125001") @Size(max = 100) @Nullable
            String reference) {}

    /** Why a claim ends without a payment. */
    @Schema(name = "ClaimEnding")
    record Ending(
            @Schema(description = "Why.", examples = "客户已与寄件人协商解决") @NotBlank @Size(max = 1000)
            String reason) {}
}
