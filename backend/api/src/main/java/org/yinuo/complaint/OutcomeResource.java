package org.yinuo.complaint;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a case ends, and how it does not. */
@Path("/api/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaints")
class OutcomeResource {

    private final OutcomeService service;

    OutcomeResource(OutcomeService service) {
        this.service = service;
    }

    @POST
    @Path("close")
    @PermissionsAllowed("COMPLAINT_CLOSE")
    @Operation(
            summary = "Close a case with proof",
            description =
                    "What was done, the contact, who was at fault, and the customer's satisfaction or three attempts to ask.")
    public ComplaintView closeComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Proof proof) {
        return service.close(id, ifMatch, proof);
    }

    @POST
    @Path("reopen")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(
            summary = "Go on with a closed case",
            description =
                    "Within 72 hours of its closing, or at any time if the second look rejected it; its clocks begin anew.")
    public ComplaintView reopenComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return service.reopen(id, ifMatch, reason.reason());
    }

    @POST
    @Path("withdraw")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Withdraw a case", description = "The customer no longer wants it.")
    public ComplaintView withdrawComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return service.withdraw(id, ifMatch, reason.reason());
    }

    @POST
    @Path("merge")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(
            summary = "Merge a case into another",
            description = "Of the caller's subtree and open; its timeline is read there from now on.")
    public ComplaintView mergeComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Merger merger) {
        return service.merge(id, ifMatch, merger.into(), merger.note());
    }

    @POST
    @Path("recheck")
    @PermissionsAllowed("COMPLAINT_RECHECK")
    @Operation(
            summary = "Record the second look",
            description = "By somebody of another unit, for a case that was drawn when it was closed.")
    public ComplaintView recheckComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull RecheckDraft found) {
        return service.recheck(id, ifMatch, found);
    }

    /** Into which case. */
    @Schema(name = "Merger")
    record Merger(
            @Schema(description = "The case it goes into.", examples = "019c5d6e-7c00-7000-8000-0000000000c2") @NotNull
            UUID into,

            @Schema(description = "What there is to say.", examples = "同一邮件的重复投诉") @Size(max = 1000) @Nullable
            String note) {}
}
