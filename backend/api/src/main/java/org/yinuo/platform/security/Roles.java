package org.yinuo.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles of ours in a token; Keycloak's own are passed over. */
final class Roles {

    private Roles() {}

    static Set<Role> of(SecurityIdentity identity) {
        return identity.getRoles().stream()
                .map(Role::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
