package org.yinuo.platform.security;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/public/v1/sign-in")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "me")
class SignInResource {

    private final SignIn signIn;

    SignInResource(
            @ConfigProperty(name = "yinuo.sign-in.authority") String authority,
            @ConfigProperty(name = "yinuo.sign-in.client-id") String clientId) {
        this.signIn = new SignIn(authority, clientId);
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Where people sign in",
            description = "For browser applications: the OpenID Connect issuer, and the public client to use.")
    public SignIn getSignIn() {
        return signIn;
    }

    record SignIn(
            @Schema(description = "The issuer.", examples = "https://id.example.org/realms/yinuo")
            String authority,

            @Schema(description = "The public client.", examples = "yinuo-web")
            String clientId) {}
}
