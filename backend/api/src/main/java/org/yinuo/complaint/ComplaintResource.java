package org.yinuo.complaint;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.yinuo.complaint.ComplaintEntry.TimelineEntry;
import org.yinuo.platform.idempotency.Idempotency;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;

@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaints", description = "Cases, from receipt to close.")
class ComplaintResource {

    private final ComplaintService service;
    private final ComplaintViews views;
    private final Idempotency idempotency;

    ComplaintResource(ComplaintService service, ComplaintViews views, Idempotency idempotency) {
        this.service = service;
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "Cases of the caller's subtree", description = "Newest first unless sorted otherwise.")
    public Page<ComplaintItem> listComplaints(
            @BeanParam @Valid ComplaintQuery query, @BeanParam @Valid PageQuery page) {
        return views.page(query, page);
    }

    @POST
    @PermissionsAllowed("COMPLAINT_REGISTER")
    @APIResponseSchema(responseCode = "201", value = ComplaintView.class)
    @Operation(
            summary = "Register a case",
            description =
                    "For a unit of the caller's subtree. It is due at the end of the unit's local day of receipt.")
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
    @Operation(summary = "The steps of a case", description = "The first first.")
    public Page<TimelineEntry> listComplaintTimeline(UUID id, @BeanParam @Valid PageQuery page) {
        return views.timeline(id, page);
    }

    @POST
    @Path("{id}/accept")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Accept a case", description = "The unit takes it on.")
    public ComplaintView acceptComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Remark remark) {
        return service.accept(id, ifMatch, remark.note());
    }

    @POST
    @Path("{id}/assign")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Give a case to someone", description = "Of its unit, or of one above or below it.")
    public ComplaintView assignComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Assignment to) {
        return service.assign(id, ifMatch, to.staffId(), to.note());
    }

    @POST
    @Path("{id}/start")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Begin to investigate", description = "Whoever it is assigned to looks into it.")
    public ComplaintView startComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Remark remark) {
        return service.start(id, ifMatch, remark.note());
    }

    @POST
    @Path("{id}/answer")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Answer the customer", description = "Stops the clock.")
    public ComplaintView answerComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull AnswerDraft answer) {
        return service.answer(id, ifMatch, answer.text());
    }

    @POST
    @Path("{id}/close")
    @PermissionsAllowed("COMPLAINT_CLOSE")
    @Operation(
            summary = "Close a case with proof",
            description =
                    "What was done, the contact, who was at fault, and the customer's satisfaction or three attempts to ask.")
    public ComplaintView closeComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Proof proof) {
        return service.close(id, ifMatch, proof);
    }

    /** A step, and what there is to say of it. */
    @Schema(name = "Remark")
    record Remark(
            @Schema(description = "What there is to say.", examples = "已电话联系客户") @Size(max = 1000) @Nullable
            String note) {}

    /** To whom. */
    @Schema(name = "Assignment")
    record Assignment(
            @Schema(description = "Who handles it.", examples = "019c5d6e-7c00-7000-8000-000000000051") @NotNull
            UUID staffId,

            @Schema(description = "What there is to say.", examples = "请于今日内回复客户") @Size(max = 1000) @Nullable
            String note) {}

    /** What the customer is told. */
    @Schema(name = "AnswerDraft")
    record AnswerDraft(
            @Schema(description = "The answer.", examples = "邮件已于今日上午补投,给您带来不便深表歉意。") @NotBlank @Size(max = 4000)
            String text) {}
}
