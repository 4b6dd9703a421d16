package org.yinuo.complaint.sla;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/api/v1/sla-policies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "sla-policies", description = "Which clocks a case has.")
class SlaPolicyResource {

    private final SlaPolicyService service;
    private final SlaPolicies policies;
    private final Idempotency idempotency;

    SlaPolicyResource(SlaPolicyService service, SlaPolicies policies, Idempotency idempotency) {
        this.service = service;
        this.policies = policies;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "All policies", description = "In the order of their codes.")
    public Page<SlaPolicyView> listSlaPolicies() {
        return Page.whole(policies.inOrder().stream().map(SlaPolicy::view).toList());
    }

    @POST
    @PermissionsAllowed("SLA_WRITE")
    @APIResponseSchema(responseCode = "201", value = SlaPolicyView.class)
    @Operation(
            summary = "Write a policy",
            description = "Cases that come in from now on get its clocks, if it is the most specific that fits them.")
    public RestResponse<SlaPolicyView> createSlaPolicy(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Nullable String key,
            @Valid @NotNull SlaPolicyDraft draft) {
        return idempotency.create(key, draft, SlaPolicyView.class, () -> service.create(draft));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "One policy", description = "With its clocks.")
    public SlaPolicyView getSlaPolicy(UUID id) {
        return policies.get(id).view();
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("SLA_WRITE")
    @Operation(summary = "Rewrite a policy", description = "Cases that are there keep the clocks they have.")
    public SlaPolicyView updateSlaPolicy(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SlaPolicyDraft draft) {
        return service.update(id, ifMatch, draft);
    }
}
