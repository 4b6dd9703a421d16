package org.yinuo.organization;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.idempotency.Idempotency;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;

@Path("/api/v1/staff")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "staff", description = "The people in the units.")
class StaffResource {

    private final StaffService service;
    private final StaffViews views;
    private final Idempotency idempotency;

    StaffResource(StaffService service, StaffViews views, Idempotency idempotency) {
        this.service = service;
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("STAFF_READ")
    @Operation(summary = "Staff of the caller's subtree", description = "Unit by unit, in the order of the tree.")
    public Page<StaffView> listStaff(@BeanParam @Valid StaffQuery query, @BeanParam @Valid PageQuery page) {
        return views.page(query, page);
    }

    @POST
    @PermissionsAllowed("STAFF_WRITE")
    @APIResponseSchema(responseCode = "201", value = StaffView.class)
    @Operation(summary = "Add a member of staff", description = "To an active unit of the caller's subtree.")
    public RestResponse<StaffView> createStaff(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Valid @NotNull StaffDraft draft) {
        return idempotency.create(key, draft, StaffView.class, () -> service.create(draft));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("STAFF_READ")
    @Operation(summary = "One member of staff", description = "With what this caller may do.")
    public StaffView getStaff(UUID id) {
        return views.of(id);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("STAFF_WRITE")
    @Operation(summary = "Change a member of staff", description = "All that is sent replaces what was.")
    public StaffView updateStaff(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull StaffChange change) {
        return service.update(id, ifMatch, change);
    }

    @POST
    @Path("{id}/leave")
    @PermissionsAllowed("STAFF_WRITE")
    @Operation(summary = "Someone leaves", description = "Their account opens nothing any more; what they did stays.")
    public StaffView leaveStaff(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.leave(id, ifMatch);
    }

    @POST
    @Path("{id}/return")
    @PermissionsAllowed("STAFF_WRITE")
    @Operation(summary = "Someone comes back", description = "Undoes leaving.")
    public StaffView returnStaff(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.comeBack(id, ifMatch);
    }
}
