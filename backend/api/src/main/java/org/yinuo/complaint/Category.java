package org.yinuo.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Language;

/** What a case can be about. */
@Entity
@Immutable
@Table(name = "complaint_category")
class Category {

    @Id
    private String code;

    private @Nullable String parentCode;
    private String nameZh;
    private String nameEn;
    private short position;

    /** For Hibernate only. */
    protected Category() {}

    String code() {
        return code;
    }

    @Nullable
    String parentCode() {
        return parentCode;
    }

    CategoryRef in(Language language) {
        return new CategoryRef(code, language == Language.ENGLISH ? nameEn : nameZh);
    }
}
