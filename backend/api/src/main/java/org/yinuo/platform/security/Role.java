package org.yinuo.platform.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What someone is, as the token says; which unit they belong to is ours. */
public enum Role {
    ADMINISTRATOR,
    MANAGER,
    COUNTER_STAFF,
    INSPECTOR,
    SUPERVISOR,
    INTEGRATOR;

    /** Sees every unit, wherever the account stands: administrators, and systems that belong to no unit. */
    boolean seesWholeNetwork() {
        return this == ADMINISTRATOR || this == INTEGRATOR;
    }

    static Optional<Role> named(String realmRole) {
        return Arrays.stream(values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(realmRole))
                .findFirst();
    }
}
