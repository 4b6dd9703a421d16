package org.yinuo.organization;

import static org.yinuo.organization.OrganizationProblem.STAFF_HAS_LEFT;
import static org.yinuo.organization.OrganizationProblem.STAFF_HAS_NOT_LEFT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Ids;
import org.yinuo.platform.TreePath;

/** Someone who works in a unit. */
@Entity
class Staff {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String name;
    private @Nullable String badgeName;
    private UUID unitId;

    @Column(columnDefinition = "ltree")
    @ColumnTransformer(write = "cast(? as ltree)")
    private TreePath unitPath;

    @Enumerated(EnumType.STRING)
    private StaffPost post;

    private @Nullable LocalDate hireDate;
    private @Nullable String account;

    @Enumerated(EnumType.STRING)
    private StaffStatus status;

    private Instant createdAt;

    /** For Hibernate only. */
    protected Staff() {}

    Staff(StaffDraft draft, OrgUnit unit, Instant now) {
        this.id = Ids.at(now);
        this.number = draft.number();
        this.status = StaffStatus.ACTIVE;
        this.createdAt = now;
        change(draft.change(), unit);
    }

    /** @param unit where they work from now on */
    final void change(StaffChange change, OrgUnit unit) {
        if (!unit.id().equals(unitId)) unit.mustBeActive();
        this.name = change.name();
        this.badgeName = change.badgeName();
        this.unitId = unit.id();
        this.unitPath = unit.path();
        this.post = change.post();
        this.hireDate = change.hireDate();
        this.account = change.account();
    }

    void leave() {
        if (status == StaffStatus.LEFT) throw STAFF_HAS_LEFT.because(name);
        this.status = StaffStatus.LEFT;
    }

    void comeBack() {
        if (status == StaffStatus.ACTIVE) throw STAFF_HAS_NOT_LEFT.because(name);
        this.status = StaffStatus.ACTIVE;
    }

    StaffRef ref() {
        return new StaffRef(id, number, name);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    @Nullable
    String badgeName() {
        return badgeName;
    }

    UUID unitId() {
        return unitId;
    }

    TreePath unitPath() {
        return unitPath;
    }

    StaffPost post() {
        return post;
    }

    @Nullable
    LocalDate hireDate() {
        return hireDate;
    }

    @Nullable
    String account() {
        return account;
    }

    StaffStatus status() {
        return status;
    }
}
