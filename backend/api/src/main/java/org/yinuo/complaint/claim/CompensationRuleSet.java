package org.yinuo.complaint.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The rules in use. A decision keeps its own computation: what is rewritten here changes nothing that was decided. */
@Entity
class CompensationRuleSet {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String nameZh;
    private String nameEn;
    private boolean inUse;

    @JdbcTypeCode(SqlTypes.JSON)
    private RuleBook rules;

    /** For Hibernate only. */
    protected CompensationRuleSet() {}

    void rewrite(RuleSetDraft draft) {
        this.nameZh = draft.nameZh();
        this.nameEn = draft.nameEn();
        this.rules = draft.rules();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    RuleBook rules() {
        return rules;
    }

    RuleSetView view() {
        return new RuleSetView(id, version, code, nameZh, nameEn, inUse, rules);
    }
}
