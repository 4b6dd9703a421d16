package org.yinuo.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Those who ask, each signed in at the real Keycloak. Where they stand is in {@link Network}. */
public final class People {

    public static final String ADMIN = "admin";
    public static final String COUNTY_MANAGER = "county.manager";
    public static final String BRANCH_MANAGER = "branch.manager";
    public static final String CLERK = "clerk";
    public static final String COUNTY_CLERK = "clerk2";
    public static final String INSPECTOR = "inspector";
    public static final String SUPERVISOR = "supervisor";
    public static final String INTEGRATION = "service-account-yinuo-integration";
    /** Signed in, but not placed in any unit. */
    public static final String NOBODY = "group.manager";

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    private People() {}

    /** A request of this person, in English. */
    public static RequestSpecification as(String account) {
        return anyone().auth().oauth2(token(account));
    }

    /** A request without a token, in English. */
    public static RequestSpecification anyone() {
        return given().contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    public static String token(String account) {
        return token(account, ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
    }

    public static String token(String account, String issuer) {
        return TOKENS.compute(account, (name, had) -> isFresh(had) ? had : signIn(name, issuer))
                .value();
    }

    private static boolean isFresh(@Nullable Token token) {
        return token != null && token.until().isAfter(Instant.now());
    }

    private static Token signIn(String account, String issuer) {
        String token = given().contentType(ContentType.URLENC)
                .formParams(account.equals(INTEGRATION) ? ofTheService() : ofAPerson(account))
                .post(issuer + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return new Token(token, Instant.now().plus(FRESH));
    }

    private static Map<String, String> ofTheService() {
        return Map.of(
                "grant_type", "client_credentials", "client_id", "yinuo-integration", "client_secret", "yinuo-local");
    }

    private static Map<String, String> ofAPerson(String account) {
        return Map.of(
                "grant_type", "password",
                "client_id", "yinuo-web",
                "username", account,
                "password", "yinuo-local",
                "scope", "openid");
    }
}
