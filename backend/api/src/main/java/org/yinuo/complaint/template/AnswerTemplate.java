package org.yinuo.complaint.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.kind.ComplaintType;
import org.yinuo.platform.Bilingual;
import org.yinuo.platform.TreePath;

/** An answer prepared for cases of a kind. */
@Entity
class AnswerTemplate {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID unitId;

    @Column(columnDefinition = "ltree")
    @ColumnTransformer(write = "cast(? as ltree)")
    private @Nullable TreePath unitPath;

    private @Nullable String categoryCode;

    @Enumerated(EnumType.STRING)
    private @Nullable ComplaintType type;

    private String nameZh;
    private String nameEn;
    private String text;

    /** For Hibernate only. */
    protected AnswerTemplate() {}

    AnswerTemplate(UUID id, AnswerTemplateDraft draft, TreePath place) {
        this.id = id;
        rewrite(draft, place);
    }

    /** @param place where it serves, with all below */
    final void rewrite(AnswerTemplateDraft draft, TreePath place) {
        this.unitId = draft.unitId();
        this.unitPath = draft.unitId() == null ? null : place;
        this.categoryCode = draft.categoryCode();
        this.type = draft.type();
        this.nameZh = draft.nameZh();
        this.nameEn = draft.nameEn();
        this.text = draft.text();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    /** Where it serves, with all below. */
    TreePath place() {
        return unitPath == null ? TreePath.WHOLE : unitPath;
    }

    @Nullable
    String categoryCode() {
        return categoryCode;
    }

    @Nullable
    ComplaintType type() {
        return type;
    }

    Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    String text() {
        return text;
    }
}
