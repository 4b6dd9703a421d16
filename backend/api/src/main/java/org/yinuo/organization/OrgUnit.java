package org.yinuo.organization;

import static org.yinuo.organization.OrganizationProblem.UNIT_CANNOT_STAND_THERE;
import static org.yinuo.organization.OrganizationProblem.UNIT_CLOSED;
import static org.yinuo.organization.OrganizationProblem.UNIT_NOT_CLOSED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Ids;
import org.yinuo.platform.TreePath;

/** A unit of the network: an operator's province, a county, an outlet, a village station. */
@Entity
class OrgUnit {

    @Id
    private UUID id;

    @Version
    private long version;

    private long label;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Enumerated(EnumType.STRING)
    private BusinessLine businessLine;

    @Enumerated(EnumType.STRING)
    private UnitStatus status;

    private @Nullable UUID parentId;

    @Column(columnDefinition = "ltree")
    @ColumnTransformer(write = "cast(? as ltree)")
    private TreePath path;

    @Embedded
    private UnitDetails details;

    private @Nullable String closedBecause;
    private Instant createdAt;

    /** For Hibernate only. */
    protected OrgUnit() {}

    /** @param label a new number, the last step of the unit's path */
    OrgUnit(OrgUnitDraft draft, OrgUnit parent, long label, Instant now) {
        parent.mustTake(draft.kind());
        this.id = Ids.at(now);
        this.label = label;
        this.code = draft.code();
        this.kind = draft.kind();
        this.status = UnitStatus.ACTIVE;
        this.parentId = parent.id;
        this.path = parent.path.child(label);
        this.createdAt = now;
        change(draft.change());
    }

    final void change(OrgUnitChange change) {
        this.name = change.name();
        this.businessLine = change.businessLine();
        this.details = UnitDetails.of(change);
    }

    /** The unit takes a place under another; its subtree follows by one statement of the repository. */
    void moveUnder(OrgUnit parent) {
        parent.mustTake(kind);
        if (path.covers(parent.path)) throw UNIT_CANNOT_STAND_THERE.at("parentId", kind, parent.name);
        this.parentId = parent.id;
    }

    void close(String reason) {
        mustBeActive();
        this.status = UnitStatus.CLOSED;
        this.closedBecause = reason;
    }

    void reopen() {
        if (status != UnitStatus.CLOSED) throw UNIT_NOT_CLOSED.because(name);
        this.status = UnitStatus.ACTIVE;
        this.closedBecause = null;
    }

    void mustBeActive() {
        if (status == UnitStatus.CLOSED) throw UNIT_CLOSED.because(name);
    }

    private void mustTake(UnitKind child) {
        mustBeActive();
        if (!child.mayStandUnder(kind)) throw UNIT_CANNOT_STAND_THERE.at("parentId", child, name);
    }

    boolean isRoot() {
        return parentId == null;
    }

    UnitRef ref() {
        return new UnitRef(id, code, name, kind);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    long label() {
        return label;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    UnitKind kind() {
        return kind;
    }

    BusinessLine businessLine() {
        return businessLine;
    }

    UnitStatus status() {
        return status;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    TreePath path() {
        return path;
    }

    UnitDetails details() {
        return details;
    }

    @Nullable
    String closedBecause() {
        return closedBecause;
    }
}
