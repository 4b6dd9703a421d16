package org.yinuo.complaint;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.PreparedAnswers.PreparedAnswer;

/** A case goes to the unit and the person who handle it, and is answered. */
@Path("/api/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaints")
class HandlingResource {

    private final ComplaintService service;
    private final PreparedAnswers answers;

    HandlingResource(ComplaintService service, PreparedAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Path("accept")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Accept a case", description = "The unit takes it on.")
    public ComplaintView acceptComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Remark remark) {
        return service.accept(id, ifMatch, remark.note());
    }

    @POST
    @Path("transfer")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(
            summary = "Give a case to another unit",
            description = "Of the caller's subtree; it begins there as received. Its deadlines stay.")
    public ComplaintView transferComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Transfer to) {
        return service.transfer(id, ifMatch, to.unitId(), to.reason());
    }

    @POST
    @Path("assign")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Give a case to someone", description = "Of its unit, or of one above or below it.")
    public ComplaintView assignComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Assignment to) {
        return service.assign(id, ifMatch, to.staffId(), to.note());
    }

    @POST
    @Path("start")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Begin to investigate", description = "Whoever it is assigned to looks into it.")
    public ComplaintView startComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Remark remark) {
        return service.start(id, ifMatch, remark.note());
    }

    @POST
    @Path("answer")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Answer the customer", description = "Stops the clock of the resolution.")
    public ComplaintView answerComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull AnswerDraft answer) {
        return service.answer(id, ifMatch, answer.text());
    }

    @GET
    @Path("answer-templates/{templateId}")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(
            summary = "A prepared answer, filled for a case",
            description = "With the customer's name as far as this caller sees it.")
    public PreparedAnswer fillAnswerTemplate(UUID id, UUID templateId) {
        return answers.of(id, templateId);
    }

    @POST
    @Path("escalate")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(
            summary = "Raise a case by hand",
            description = "One level further up the tree, before the clock does it.")
    public ComplaintView escalateComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return service.escalate(id, ifMatch, reason.reason());
    }

    /** To which unit. */
    @Schema(name = "Transfer")
    record Transfer(
            @Schema(description = "The unit it concerns.", examples = "019c5d6e-7c00-7000-8000-000000000002") @NotNull
            UUID unitId,

            @Schema(description = "Why it belongs there.", examples = "邮件由该网点投递") @NotBlank @Size(max = 1000)
            String reason) {}

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
