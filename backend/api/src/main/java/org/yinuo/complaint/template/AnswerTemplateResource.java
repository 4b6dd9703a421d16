package org.yinuo.complaint.template;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Language;
import org.yinuo.platform.idempotency.Idempotency;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;

@Path("/api/v1/answer-templates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "answer-templates", description = "Answers prepared for what customers often say.")
class AnswerTemplateResource {

    private final AnswerTemplateService service;
    private final AnswerTemplateViews views;
    private final Idempotency idempotency;

    AnswerTemplateResource(AnswerTemplateService service, AnswerTemplateViews views, Idempotency idempotency) {
        this.service = service;
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(
            summary = "Prepared answers",
            description =
                    "By name: those that serve the caller's unit, and those of units below it; with `unit`, those that serve there.")
    public Page<AnswerTemplateView> listAnswerTemplates(
            @BeanParam @Valid AnswerTemplateQuery query,
            @BeanParam @Valid PageQuery page,
            @Context HttpHeaders headers) {
        return views.page(query, page, language(headers));
    }

    @POST
    @PermissionsAllowed("ANSWER_TEMPLATE_WRITE")
    @APIResponseSchema(responseCode = "201", value = AnswerTemplateView.class)
    @Operation(
            summary = "Write a prepared answer",
            description =
                    "For a unit of the caller's subtree and all below it; administrators also for the whole network.")
    public RestResponse<AnswerTemplateView> createAnswerTemplate(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Context HttpHeaders headers,
            @Valid @NotNull AnswerTemplateDraft draft) {
        return idempotency.create(key, draft, AnswerTemplateView.class, () -> service.create(draft, language(headers)));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "One prepared answer", description = "As it is written, with what it leaves open.")
    public AnswerTemplateView getAnswerTemplate(UUID id, @Context HttpHeaders headers) {
        return views.of(id, language(headers));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("ANSWER_TEMPLATE_WRITE")
    @Operation(summary = "Rewrite a prepared answer", description = "Answers that were given stay as they were given.")
    public AnswerTemplateView updateAnswerTemplate(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context HttpHeaders headers,
            @Valid @NotNull AnswerTemplateDraft draft) {
        return service.update(id, ifMatch, draft, language(headers));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("ANSWER_TEMPLATE_WRITE")
    @Operation(
            summary = "Remove a prepared answer",
            description = "Nothing refers to it: answers keep their own words.")
    public void deleteAnswerTemplate(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(id, ifMatch);
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getAcceptableLanguages());
    }
}
