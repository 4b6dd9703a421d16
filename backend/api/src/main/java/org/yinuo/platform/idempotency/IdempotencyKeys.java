package org.yinuo.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The keys seen in the last day, with the answers given. */
@ApplicationScoped
class IdempotencyKeys {

    record Given(byte[] fingerprint, String answer) {}

    private final EntityManager em;

    IdempotencyKeys(EntityManager em) {
        this.em = em;
    }

    /** Whether the key is new; waits while another transaction holds the same one. */
    boolean claim(String account, String key, byte[] fingerprint, Instant now) {
        return em.createNativeQuery("""
                                insert into idempotency_key (account, key, fingerprint, created_at)
                                values (:account, :key, :fingerprint, :now) on conflict do nothing""")
                        .setParameter("account", account)
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void keep(String account, String key, String answer) {
        em.createNativeQuery("update idempotency_key set answer = :answer where account = :account and key = :key")
                .setParameter("answer", answer)
                .setParameter("account", account)
                .setParameter("key", key)
                .executeUpdate();
    }

    Given given(String account, String key) {
        var row = (Object[]) em.createNativeQuery(
                        "select fingerprint, answer from idempotency_key where account = :account and key = :key")
                .setParameter("account", account)
                .setParameter("key", key)
                .getSingleResult();
        return new Given((byte[]) row[0], (String) row[1]);
    }

    int removeBefore(Instant instant, int batch) {
        return em.createNativeQuery("""
                        delete from idempotency_key where (account, key) in (
                            select account, key from idempotency_key where created_at < :instant
                            order by created_at limit :batch for update skip locked)""")
                .setParameter("instant", instant)
                .setParameter("batch", batch)
                .executeUpdate();
    }
}
