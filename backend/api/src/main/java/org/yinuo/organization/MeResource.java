package org.yinuo.organization;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.security.Caller;
import org.yinuo.platform.security.Permission;
import org.yinuo.platform.security.Placement;
import org.yinuo.platform.security.Role;

@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "me", description = "The caller, and where to sign in.")
class MeResource {

    private final Caller caller;
    private final OrgUnits units;

    MeResource(Caller caller, OrgUnits units) {
        this.caller = caller;
        this.units = units;
    }

    @GET
    @Authenticated
    @Operation(summary = "Who am I", description = "Account, roles, the unit I stand in, and what I may do.")
    public Me getMe() {
        return Me.of(caller, unitOf(caller.placement()));
    }

    private @Nullable UnitRef unitOf(Optional<Placement> placement) {
        return placement
                .map(Placement::unitId)
                .map(unit -> Objects.requireNonNull(units.refs(List.of(unit)).get(unit)))
                .orElse(null);
    }

    /** The caller. */
    record Me(
            @Schema(description = "User name.", examples = "branch.manager")
            String account,

            @Schema(description = "Name.", examples = "李建国") String name,

            @Schema(description = "Roles, from the token.") Set<Role> roles,

            @Schema(description = "As a member of staff.", examples = "019c5d6e-7c00-7000-8000-000000000051") @Nullable
            UUID staffId,

            @Schema(description = "The unit they stand in; absent for accounts of no unit.") @Nullable
            UnitRef unit,

            @Schema(description = "What they may do in their part of the network.")
            Set<Permission> permissions) {

        static Me of(Caller caller, @Nullable UnitRef unit) {
            var staffId = caller.placement().map(Placement::staffId).orElse(null);
            return new Me(caller.account(), caller.name(), caller.roles(), staffId, unit, caller.permissions());
        }
    }
}
