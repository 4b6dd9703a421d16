package org.yinuo.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "admin, administrator, 周文博",
        "group.manager, manager, 陈国华",
        "province.manager, manager, 李淑芬",
        "city.manager, manager, 赵志强",
        "county.manager, manager, 吴秀英",
        "branch.manager, manager, 孙建平",
        "clerk, counter_staff, 王晓燕",
        "clerk2, counter_staff, 黄丽娟",
        "inspector, inspector, 马立新",
        "supervisor, supervisor, 何桂芳"
    })
    void everyLoginGetsATokenForTheApiWithItsRoleAndName(String account, String role, String name) throws Exception {
        var claims = claims("grant_type=password&client_id=yinuo-web&scope=openid&username=%s&password=%s"
                .formatted(account, Databases.PASSWORD));

        assertThat(claims.at("/aud").asText()).isEqualTo("yinuo-api");
        assertThat(claims.at("/preferred_username").asText()).isEqualTo(account);
        assertThat(claims.at("/name").asText()).isEqualTo(name);
        assertThat(claims.at("/realm_access/roles")).hasSize(1);
        assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo(role);
        assertThat(claims.at("/exp").asLong() - claims.at("/iat").asLong()).isEqualTo(600);
    }

    @Test
    void anIntegratingSystemGetsATokenOfItsOwn() throws Exception {
        var claims =
                claims("grant_type=client_credentials&client_id=yinuo-integration&client_secret=" + Databases.PASSWORD);

        assertThat(claims.at("/aud").asText()).isEqualTo("yinuo-api");
        assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo("integrator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "clientScopes", "components", "supportedLocales"})
    void theRealmForDockerDiffersFromTheLocalOneInNothingThatTokensShow(String part) throws Exception {
        assertThat(docker().at("/" + part)).isEqualTo(local().at("/" + part));
    }

    @Test
    void theRealmForDockerHasNoUsersAndNoDirectGrants() throws Exception {
        var docker = docker();

        assertThat(docker.has("users")).isFalse();
        assertThat(docker.findValuesAsText("directAccessGrantsEnabled")).containsOnly("false");
        assertThat(docker.toString()).doesNotContain(Databases.PASSWORD, "localhost");
    }

    private static JsonNode local() throws IOException {
        return JSON.readTree(Resources.bytes("/keycloak/yinuo-realm.json"));
    }

    private static JsonNode docker() throws IOException {
        return JSON.readTree(Path.of("../docker/yinuo-realm.json").toFile());
    }

    private static JsonNode claims(String form) throws IOException, InterruptedException {
        var address = LocalStack.shared().issuer() + "/protocol/openid-connect/token";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var token = JSON.readTree(
                            client.send(request, BodyHandlers.ofString()).body())
                    .path("access_token")
                    .asText();
            return JSON.readTree(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8));
        }
    }
}
