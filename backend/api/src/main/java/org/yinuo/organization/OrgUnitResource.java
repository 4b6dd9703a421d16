package org.yinuo.organization;

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
import jakarta.ws.rs.PUT;
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
import org.yinuo.platform.paging.PageQuery;

@Path("/api/v1/org-units")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organization", description = "The tree of units.")
class OrgUnitResource {

    private final OrgUnitService service;
    private final OrgUnitViews views;
    private final Idempotency idempotency;

    OrgUnitResource(OrgUnitService service, OrgUnitViews views, Idempotency idempotency) {
        this.service = service;
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("UNIT_READ")
    @Operation(
            summary = "Units of the caller's subtree",
            description = "In the order of the tree, each with its ancestors. `q` searches name and code.")
    public Page<OrgUnitItem> listOrgUnits(@BeanParam @Valid OrgUnitQuery query, @BeanParam @Valid PageQuery page) {
        return views.page(query, page);
    }

    @POST
    @PermissionsAllowed("UNIT_WRITE")
    @APIResponseSchema(responseCode = "201", value = OrgUnitView.class)
    @Operation(summary = "Add a unit", description = "Under a unit of the caller's subtree that is active.")
    public RestResponse<OrgUnitView> createOrgUnit(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Valid @NotNull OrgUnitDraft draft) {
        return idempotency.create(key, draft, OrgUnitView.class, () -> service.create(draft));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("UNIT_READ")
    @Operation(summary = "One unit", description = "With its place in the tree and what this caller may do to it.")
    public OrgUnitView getOrgUnit(UUID id) {
        return views.of(id);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("UNIT_WRITE")
    @Operation(
            summary = "Change a unit",
            description = "All that is sent replaces what was; what is left out is emptied.")
    public OrgUnitView updateOrgUnit(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OrgUnitChange change) {
        return service.update(id, ifMatch, change);
    }

    @GET
    @Path("{id}/children")
    @PermissionsAllowed("UNIT_READ")
    @Operation(summary = "The units right under one", description = "By code; for a tree that opens level by level.")
    public Page<OrgUnitItem> listOrgUnitChildren(UUID id, @BeanParam @Valid PageQuery page) {
        return views.children(id, page);
    }

    @POST
    @Path("{id}/move")
    @PermissionsAllowed("UNIT_WRITE")
    @Operation(
            summary = "Move a unit with all below it",
            description = "Staff and cases move along. Not under itself, not under a unit of a lower kind.")
    public OrgUnitView moveOrgUnit(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Move move) {
        return service.move(id, ifMatch, move.parentId());
    }

    @POST
    @Path("{id}/close")
    @PermissionsAllowed("UNIT_WRITE")
    @Operation(
            summary = "Close a unit",
            description = "Not while it has open cases or active units under it; the answer counts them.")
    public OrgUnitView closeOrgUnit(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Closing closing) {
        return service.close(id, ifMatch, closing.reason());
    }

    @POST
    @Path("{id}/reopen")
    @PermissionsAllowed("UNIT_WRITE")
    @Operation(summary = "Open a closed unit again", description = "Undoes a closing.")
    public OrgUnitView reopenOrgUnit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.reopen(id, ifMatch);
    }

    /** Where to. */
    @Schema(name = "OrgUnitMove")
    record Move(
            @Schema(description = "The unit to stand under.", examples = "019c5d6e-7c00-7000-8000-000000000001")
            @NotNull
            UUID parentId) {}

    /** Why. */
    @Schema(name = "OrgUnitClosing")
    record Closing(
            @Schema(description = "Why it is closed.", examples = "并入江岸中心支局") @NotBlank @Size(max = 500)
            String reason) {}
}
