package org.yinuo.platform.security;

import static org.yinuo.platform.problem.PlatformProblem.ACCOUNT_NOT_PLACED;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.TreePath;

/** Who asks: account, roles, and the part of the network they see. Asked once a request. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Placements placements;
    private @Nullable Optional<Placement> placement;

    Caller(SecurityIdentity identity, Placements placements) {
        this.identity = identity;
        this.placements = placements;
    }

    public String account() {
        return identity.getPrincipal().getName();
    }

    /** The person's name: as staff, else as the token has it, else the account. */
    public String name() {
        return placement().map(Placement::name).orElseGet(this::nameInToken);
    }

    public Set<Role> roles() {
        return Roles.of(identity);
    }

    public boolean may(Permission permission) {
        return roles().stream().anyMatch(permission::isGivenTo);
    }

    public Set<Permission> permissions() {
        return Arrays.stream(Permission.values())
                .filter(this::may)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    public Optional<Placement> placement() {
        if (placement == null) placement = placements.of(account());
        return placement;
    }

    /**
     * The subtree this caller sees: their own unit with all below it, or the whole network if a role says so.
     *
     * @throws org.yinuo.platform.problem.ProblemException 403 if the account stands in no unit
     */
    public TreePath scope() {
        if (roles().stream().anyMatch(Role::seesWholeNetwork)) return TreePath.WHOLE;
        return placement().map(Placement::unitPath).orElseThrow(() -> ACCOUNT_NOT_PLACED.because(account()));
    }

    private String nameInToken() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) return account();
        return token.<String>claim("name").orElseGet(this::account);
    }
}
