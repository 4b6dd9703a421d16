package org.yinuo.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The trace a request belongs to: the caller's own by {@code traceparent} (W3C Trace Context), else a new one. */
public final class Trace {

    private static final String KEY = "traceId";
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-.*");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BEFORE_EVERYTHING = 10_000;

    /** 32 hexadecimal digits. */
    public static String of(RoutingContext request) {
        return request.get(KEY);
    }

    void begin(@Observes Filters filters) {
        filters.register(Trace::mark, BEFORE_EVERYTHING);
    }

    private static void mark(RoutingContext request) {
        var id = idOf(request.request().getHeader("traceparent"));
        request.put(KEY, id);
        MDC.put(KEY, id);
        request.next();
    }

    private static String idOf(String traceparent) {
        var given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        if (given.matches()) return given.group(1);
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
