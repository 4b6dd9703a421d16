package org.yinuo.platform.paging;

import static org.yinuo.platform.problem.PlatformProblem.INVALID_CURSOR;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.problem.FieldAt;
import org.yinuo.platform.problem.ProblemException;

/**
 * The key of the last entry seen, in the order of one list. The order's name leads, so that a cursor of one order is
 * not read as one of another. Opaque to clients.
 */
public record Cursor(String order, List<String> key) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Cursor of(String order, Object... key) {
        return new Cursor(
                order, java.util.Arrays.stream(key).map(Object::toString).toList());
    }

    /** @throws ProblemException 400 if it is not a cursor of ours for this order */
    public static @Nullable Cursor parse(@Nullable String encoded, String order, int parts) {
        if (encoded == null) return null;
        try {
            var all = List.of(JSON.readValue(Base64.getUrlDecoder().decode(encoded), String[].class));
            if (all.size() != parts + 1 || !all.getFirst().equals(order)) throw refusal();
            return new Cursor(order, all.subList(1, all.size()));
        } catch (IllegalArgumentException | IOException e) {
            throw refusal();
        }
    }

    public UUID uuid(int part) {
        return read(part, UUID::fromString);
    }

    public Instant instant(int part) {
        return read(part, Instant::parse);
    }

    public long number(int part) {
        return read(part, Long::valueOf);
    }

    public String text(int part) {
        return key.get(part);
    }

    private <T> T read(int part, Function<String, T> parser) {
        try {
            return parser.apply(key.get(part));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refusal();
        }
    }

    String encoded() {
        var all = new java.util.ArrayList<>(key);
        all.addFirst(order);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings are always written", e);
        }
    }

    private static ProblemException refusal() {
        return INVALID_CURSOR.because().in(FieldAt.query("cursor"));
    }
}
