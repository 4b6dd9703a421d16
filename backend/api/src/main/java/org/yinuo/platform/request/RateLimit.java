package org.yinuo.platform.request;

import static org.yinuo.platform.problem.PlatformProblem.TOO_MANY_REQUESTS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * So many requests a minute for each account, and fewer for each address without one; each process counts its own.
 * Says what is left in the {@code RateLimit} fields of draft-ietf-httpapi-ratelimit-headers.
 */
@Singleton
class RateLimit {

    private static final String PROBE = "rateLimit";
    private static final int CALLERS = 100_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Asked for when used: filters are made before the configuration of the run is known. */
    private final Instance<RequestLimits> limits;

    private final SecurityIdentity identity;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CALLERS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    RateLimit(Instance<RequestLimits> limits, SecurityIdentity identity) {
        this.limits = limits;
        this.identity = identity;
    }

    @ServerRequestFilter
    void count(RoutingContext request) {
        var anonymous = identity.isAnonymous();
        var key = anonymous
                ? "ip " + request.request().remoteAddress().hostAddress()
                : "account " + identity.getPrincipal().getName();
        var probe = buckets.get(key, any -> bucket(allowed(anonymous))).tryConsumeAndReturnRemaining(1);
        request.put(PROBE, probe).put(PROBE + ".allowed", allowed(anonymous));
        if (!probe.isConsumed()) throw refusal(probe);
    }

    private static RuntimeException refusal(ConsumptionProbe probe) {
        long seconds = seconds(probe.getNanosToWaitForRefill());
        return TOO_MANY_REQUESTS.because(seconds).with(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    @ServerResponseFilter
    void say(RoutingContext request, ContainerResponseContext response) {
        ConsumptionProbe probe = request.get(PROBE);
        if (probe == null) return;
        int allowed = request.<Integer>get(PROBE + ".allowed");
        var headers = response.getHeaders();
        headers.putSingle("RateLimit-Policy", "\"minute\";q=%d;w=60".formatted(allowed));
        headers.putSingle(
                "RateLimit",
                "\"minute\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
    }

    private int allowed(boolean anonymous) {
        return anonymous ? limits.get().anonymousPerMinute() : limits.get().perMinute();
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
    }
}
