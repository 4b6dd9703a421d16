package org.yinuo.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LoginsTest {

    @Test
    void theTableShowsTheRealmsPeopleInItsOrder() throws IOException {
        try (var realm = LoginsTest.class.getResourceAsStream("/keycloak/yinuo-realm.json")) {
            var people = new ObjectMapper()
                    .readTree(realm)
                    .path("users")
                    .valueStream()
                    .filter(user -> !user.has("serviceAccountClientId"))
                    .map(LoginsTest::person)
                    .toList();

            assertThat(Arrays.stream(Logins.values()).map(login -> login.account() + " " + login.person()))
                    .containsExactlyElementsOf(people);
        }
    }

    private static String person(JsonNode user) {
        return user.path("username").asText() + " "
                + user.at("/attributes/displayName/0").asText();
    }
}
