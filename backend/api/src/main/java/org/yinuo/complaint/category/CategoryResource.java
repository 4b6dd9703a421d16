package org.yinuo.complaint.category;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Language;
import org.yinuo.platform.idempotency.Idempotency;
import org.yinuo.platform.paging.Page;

@Path("/api/v1/complaint-categories")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaint-categories", description = "What a case can be about, and the fields it then has.")
class CategoryResource {

    private final CategoryService service;
    private final CategoryViews views;
    private final Idempotency idempotency;

    CategoryResource(CategoryService service, CategoryViews views, Idempotency idempotency) {
        this.service = service;
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(
            summary = "What a case can be about",
            description = "All categories, in the order to show them; also those that take no new cases.")
    public Page<CategoryView> listComplaintCategories(@Context HttpHeaders headers) {
        return Page.whole(views.all(language(headers)));
    }

    @POST
    @PermissionsAllowed("CATEGORY_WRITE")
    @APIResponseSchema(responseCode = "201", value = CategoryView.class)
    @Operation(
            summary = "Add a category",
            description = "At the top, or below another; its fields come after those of all above it.")
    public RestResponse<CategoryView> createComplaintCategory(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Context HttpHeaders headers,
            @Valid @NotNull CategoryDraft draft) {
        return idempotency.create(key, draft, CategoryView.class, () -> service.create(draft, language(headers)));
    }

    @GET
    @Path("{code}")
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "One category", description = "With its fields, and the policy that applies to its cases.")
    public CategoryView getComplaintCategory(String code, @Context HttpHeaders headers) {
        return views.of(code, language(headers));
    }

    @PUT
    @Path("{code}")
    @PermissionsAllowed("CATEGORY_WRITE")
    @Operation(
            summary = "Rewrite a category",
            description = "Also to move it, or to set it inactive. Cases that are there keep what they have.")
    public CategoryView updateComplaintCategory(
            String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context HttpHeaders headers,
            @Valid @NotNull CategoryChange change) {
        return service.update(code, ifMatch, change, language(headers));
    }

    @DELETE
    @Path("{code}")
    @PermissionsAllowed("CATEGORY_WRITE")
    @Operation(
            summary = "Remove a category that was never used",
            description = "One that a case, a policy, a template or another category names is set inactive instead.")
    public void deleteComplaintCategory(String code, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(code, ifMatch);
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getAcceptableLanguages());
    }
}
