package org.yinuo.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Identified;
import org.yinuo.platform.security.Caller;

/** Creates a thing once for one {@code Idempotency-Key}, however often it is asked to. */
@RequestScoped
public class Idempotency {

    private final IdempotencyService service;
    private final ObjectMapper json;
    private final Caller caller;
    private final RoutingContext request;

    Idempotency(IdempotencyService service, ObjectMapper json, Caller caller, RoutingContext request) {
        this.service = service;
        this.json = json;
        this.caller = caller;
        this.request = request;
    }

    /**
     * Answers 201 with what {@code work} makes, or with what it made when the same caller sent the same key before.
     *
     * @param key may be absent; then the work is done each time
     * @throws org.yinuo.platform.problem.ProblemException 422 if the key came with another body
     */
    public <T extends Identified> RestResponse<T> create(
            @Nullable String key, Object body, Class<T> type, Supplier<T> work) {
        var made = key == null ? work.get() : claim(key, write(body), type, work);
        var location = URI.create(request.request().path() + "/" + made.key());
        return RestResponse.ResponseBuilder.<T>created(location).entity(made).build();
    }

    /**
     * The same for a body too large to be held: the caller has read it already, in the transaction that does the work.
     *
     * @param digest of the body
     */
    public <T> T once(@Nullable String key, byte[] digest, Class<T> type, Supplier<T> work) {
        return key == null ? work.get() : claim(key, HexFormat.of().formatHex(digest), type, work);
    }

    private <T> T claim(String key, String body, Class<T> type, Supplier<T> work) {
        return read(service.once(caller.account(), key, fingerprint(body), () -> write(work.get())), type);
    }

    private byte[] fingerprint(String body) {
        var operation = request.request().method() + " " + request.request().path() + "\n" + body;
        try {
            return MessageDigest.getInstance("SHA-256").digest(operation.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
