package org.yinuo.localstack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.yinuo.localstack.Databases;
import org.yinuo.localstack.LocalStackException;

/** One connection to the API, signed in; it signs in again before its token ends. Not for several threads. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration RENEWED = Duration.ofSeconds(120);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;
    private final String issuer;
    private final String account;
    private String token = "";
    private Instant since = Instant.EPOCH;

    Client(String api, String issuer, String account) {
        this.api = api;
        this.issuer = issuer;
        this.account = account;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).GET(), 200));
    }

    /** Reads the answer, but does not look into it. */
    void fetch(String path) throws IOException, InterruptedException {
        send(request(path).GET(), 200);
    }

    void create(String path, String body, String key) throws IOException, InterruptedException {
        send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)),
                201);
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + token());
    }

    private byte[] send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != expected) {
            throw new LocalStackException("%s answered %d: %s"
                    .formatted(answer.uri(), answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer.body();
    }

    private String token() throws IOException, InterruptedException {
        if (since.isBefore(Instant.now().minus(RENEWED))) {
            since = Instant.now();
            token = signIn();
        }
        return token;
    }

    private String signIn() throws IOException, InterruptedException {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "yinuo-web",
                "username",
                account,
                "password",
                Databases.PASSWORD);
        var body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return JSON.readTree(send(request, 200)).path("access_token").asText();
    }
}
