package org.yinuo.platform.idempotency;

import static org.yinuo.platform.problem.PlatformProblem.IDEMPOTENCY_KEY_REUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The key is claimed in the transaction that does the work. A second request with the same key waits on the claim's
 * unique index until the first has committed, and then reads its answer: no polling, and nothing is done twice even
 * if many arrive at once.
 */
@ApplicationScoped
class IdempotencyService {

    private static final Duration KEPT = Duration.ofHours(24);

    private final IdempotencyKeys keys;
    private final Clock clock;

    IdempotencyService(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    String once(String account, String key, byte[] fingerprint, Supplier<String> work) {
        if (!keys.claim(account, key, fingerprint, clock.instant())) return answer(account, key, fingerprint);
        var answer = work.get();
        keys.keep(account, key, answer);
        return answer;
    }

    /** Forgets what is older than a day, a batch at a time; says how many it forgot. */
    @Transactional
    int forgetOld(int batch) {
        return keys.removeBefore(clock.instant().minus(KEPT), batch);
    }

    private String answer(String account, String key, byte[] fingerprint) {
        var given = keys.given(account, key);
        if (!Arrays.equals(given.fingerprint(), fingerprint)) throw IDEMPOTENCY_KEY_REUSED.because(key);
        return given.answer();
    }
}
