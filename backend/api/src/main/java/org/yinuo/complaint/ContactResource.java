package org.yinuo.complaint;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.ComplaintEntry.TimelineEntry;
import org.yinuo.platform.idempotency.Idempotency;

/** What is said about a case, to the customer and among ourselves. */
@Path("/api/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaints")
class ContactResource {

    private final ContactService service;
    private final Idempotency idempotency;

    ContactResource(ContactService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Path("ask-customer")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(summary = "Ask the customer", description = "The clocks that may wait do so until `resume`.")
    public ComplaintView askCustomer(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Question question) {
        return service.askCustomer(id, ifMatch, question.text());
    }

    @POST
    @Path("resume")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(
            summary = "Go on after the customer's reply",
            description = "The clocks run on with what was left of them.")
    public ComplaintView resumeComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Reply reply) {
        return service.resume(id, ifMatch, reply.text());
    }

    @POST
    @Path("visits")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(
            summary = "Take down a contact",
            description = "A visit at home, a call or a letter; who was not reached counts as an attempt to ask.")
    public ComplaintView visitComplaint(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull VisitDraft visit) {
        return service.visit(id, ifMatch, visit);
    }

    @POST
    @Path("notes")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @APIResponseSchema(responseCode = "201", value = TimelineEntry.class)
    @Operation(summary = "Write a note", description = "On the timeline; it moves no deadline.")
    public RestResponse<TimelineEntry> addComplaintNote(
            UUID id,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Valid @NotNull NoteDraft note) {
        return idempotency.create(key, note, TimelineEntry.class, () -> service.note(id, note));
    }

    @POST
    @Path("instructions")
    @PermissionsAllowed("COMPLAINT_CLOSE")
    @APIResponseSchema(responseCode = "201", value = TimelineEntry.class)
    @Operation(
            summary = "Give an instruction",
            description = "The leader's word on a case (领导批示), praise first of all.")
    public RestResponse<TimelineEntry> instructComplaint(
            UUID id,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Valid @NotNull Instruction given) {
        return idempotency.create(key, given, TimelineEntry.class, () -> service.instruct(id, given.text()));
    }

    @POST
    @Path("unmask")
    @PermissionsAllowed("COMPLAINT_UNMASK")
    @Operation(
            summary = "See the customer's data in full",
            description = "The reason stays on the timeline and in the audit trail.")
    public Customer unmaskComplaintCustomer(UUID id, @Valid @NotNull Reason reason) {
        return service.unmask(id, reason.reason());
    }

    /** What the customer is asked. */
    @Schema(name = "Question")
    record Question(
            @Schema(description = "The question.", examples = "请提供邮件号码和收件时间") @NotBlank @Size(max = 1000)
            String text) {}

    /** What the customer said. */
    @Schema(name = "Reply")
    record Reply(
            @Schema(description = "The reply.", examples = "客户补充了邮件号码") @NotBlank @Size(max = 1000)
            String text) {}

    /** What the leader wants. */
    @Schema(name = "Instruction")
    record Instruction(
            @Schema(description = "The instruction.", examples = "请予通报表扬,并在全局推广其做法") @NotBlank @Size(max = 1000)
            String text) {}
}
