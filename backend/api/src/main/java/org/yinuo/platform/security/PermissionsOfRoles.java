package org.yinuo.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/** Gives a caller the permissions of their roles, so that {@code @PermissionsAllowed} can ask for one. */
@ApplicationScoped
class PermissionsOfRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.isAnonymous() ? identity : withPermissions(identity));
    }

    private static SecurityIdentity withPermissions(SecurityIdentity identity) {
        var augmented = QuarkusSecurityIdentity.builder(identity);
        Arrays.stream(Permission.values())
                .filter(permission -> isGiven(permission, identity))
                .forEach(permission -> augmented.addPermissionAsString(permission.name()));
        return augmented.build();
    }

    private static boolean isGiven(Permission permission, SecurityIdentity identity) {
        return permission.roles().stream().anyMatch(role -> Roles.of(identity).contains(role));
    }
}
