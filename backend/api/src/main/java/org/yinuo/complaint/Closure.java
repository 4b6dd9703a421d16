package org.yinuo.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The proof a case was closed with, and who closed it when. */
@Embeddable
record Closure(
        @Column(name = "closure_done") String done,

        @Column(name = "closure_contact_kind") @Enumerated(EnumType.STRING)
        ContactKind contactKind,

        @Column(name = "closure_contact_at") Instant contactAt,

        @Column(name = "closure_fault") @Enumerated(EnumType.STRING)
        Fault fault,

        @Column(name = "closure_satisfaction") @Enumerated(EnumType.STRING) @Nullable
        Satisfaction satisfaction,

        @Column(name = "closure_attempts") @JdbcTypeCode(SqlTypes.JSON)
        List<Contact> attempts,

        @Column(name = "closed_at") Instant at,

        @Column(name = "closed_by") String by) {

    static Closure of(Proof proof, Instant at, String by) {
        var contact = proof.contact();
        return new Closure(
                proof.done(), contact.kind(), contact.at(), proof.fault(), proof.satisfaction(), proof.tried(), at, by);
    }
}
