package org.yinuo.platform.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Ids;

/** One change: who, what, to what, when. */
@Entity
@Immutable
class AuditEntry {

    @Id
    private UUID id;

    private Instant at;
    private String account;
    private String action;
    private String subjectType;
    private UUID subjectId;
    private @Nullable UUID unitId;
    private @Nullable String detail;
    private @Nullable String traceId;

    /** For Hibernate only. */
    protected AuditEntry() {}

    AuditEntry(Instant at, String account, @Nullable String traceId, Change change) {
        this.id = Ids.at(at);
        this.at = at;
        this.account = account;
        this.action = change.action();
        this.subjectType = change.subjectType();
        this.subjectId = change.subjectId();
        this.unitId = change.unitId();
        this.detail = change.detail();
        this.traceId = traceId;
    }

    UUID id() {
        return id;
    }

    AuditEntryView view() {
        return new AuditEntryView(id, at, account, action, subjectType, subjectId, unitId, detail, traceId);
    }
}
