package org.yinuo.complaint.claim;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.request.BodyLimit;

@Path("/api/v1/compensation-rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "compensation-rule-sets", description = "By which rules compensations are computed.")
class RuleSetResource {

    private final RuleSetService service;
    private final CompensationRuleSets ruleSets;

    RuleSetResource(RuleSetService service, CompensationRuleSets ruleSets) {
        this.service = service;
        this.ruleSets = ruleSets;
    }

    @GET
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "All rule sets", description = "In the order of their codes; one is in use.")
    public Page<RuleSetView> listCompensationRuleSets() {
        return Page.whole(
                ruleSets.inOrder().stream().map(CompensationRuleSet::view).toList());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "One rule set", description = "With all its rules.")
    public RuleSetView getCompensationRuleSet(UUID id) {
        return ruleSets.get(id).view();
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("COMPENSATION_WRITE")
    @BodyLimit(256 << 10)
    @Operation(
            summary = "Rewrite a rule set",
            description =
                    "Whole. There has to be a rule for every service, insured or not, and every loss; what was decided keeps its own computation.")
    public RuleSetView updateCompensationRuleSet(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull RuleSetDraft draft) {
        return service.rewrite(id, ifMatch, draft);
    }
}
