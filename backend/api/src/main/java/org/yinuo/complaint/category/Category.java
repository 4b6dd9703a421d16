package org.yinuo.complaint.category;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Bilingual;
import org.yinuo.platform.Language;

/** What a case can be about. */
@Entity
@Table(name = "complaint_category")
class Category {

    @Id
    private String code;

    private UUID id;

    @Version
    private long version;

    private @Nullable String parentCode;
    private String nameZh;
    private String nameEn;
    private short position;
    private boolean active;
    private @Nullable UUID ownerId;
    private @Nullable String fieldsSchema;

    /** For Hibernate only. */
    protected Category() {}

    Category(UUID id, String code, CategoryChange change) {
        this.id = id;
        this.code = code;
        rewrite(change);
    }

    final void rewrite(CategoryChange change) {
        this.parentCode = change.parentCode();
        this.nameZh = change.nameZh();
        this.nameEn = change.nameEn();
        this.position = (short) change.position();
        this.active = change.active();
        this.ownerId = change.ownerId();
        this.fieldsSchema = change.fields().map(FieldsSchema::json).orElse(null);
    }

    String code() {
        return code;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    String parentCode() {
        return parentCode;
    }

    Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    int position() {
        return position;
    }

    boolean isActive() {
        return active;
    }

    @Nullable
    UUID ownerId() {
        return ownerId;
    }

    /** Its own fields, without those of the categories above it. */
    FieldsSchema fields() {
        return fieldsSchema == null ? FieldsSchema.NONE : FieldsSchema.read(fieldsSchema);
    }

    CategoryRef in(Language language) {
        return new CategoryRef(code, name().in(language));
    }
}
