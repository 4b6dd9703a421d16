package org.yinuo.complaint.sla;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.kind.ChannelGroup;
import org.yinuo.complaint.kind.ComplaintType;
import org.yinuo.platform.Language;

/** Which clocks the cases have that it fits. */
@Entity
class SlaPolicy {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String nameZh;
    private String nameEn;
    private @Nullable String categoryCode;

    @Enumerated(EnumType.STRING)
    private @Nullable ChannelGroup channelGroup;

    @Enumerated(EnumType.STRING)
    private @Nullable ComplaintType type;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Goal> goals;

    private boolean active;

    /** For Hibernate only. */
    protected SlaPolicy() {}

    SlaPolicy(UUID id, SlaPolicyDraft draft) {
        this.id = id;
        write(draft);
    }

    /** Cases keep the clocks they have; what comes in from now on gets the new ones. */
    void rewrite(SlaPolicyDraft draft) {
        write(draft);
    }

    private void write(SlaPolicyDraft draft) {
        this.code = draft.code();
        this.nameZh = draft.nameZh();
        this.nameEn = draft.nameEn();
        this.categoryCode = draft.categoryCode();
        this.channelGroup = draft.channelGroup();
        this.type = draft.type();
        this.goals = List.copyOf(draft.goals());
        this.active = draft.active();
    }

    /** @param categories the case's category and those above it */
    boolean fits(List<String> categories, ChannelGroup group, ComplaintType wanted) {
        return (categoryCode == null || categories.contains(categoryCode))
                && (channelGroup == null || channelGroup == group)
                && (type == null || type == wanted);
    }

    /** A category weighs more than a channel group, that more than a type; a nearer category more than a farther. */
    int weight(List<String> categories) {
        int nearness = categoryCode == null ? 0 : categories.size() - categories.indexOf(categoryCode);
        return nearness * 4 + (channelGroup == null ? 0 : 2) + (type == null ? 0 : 1);
    }

    /** Whether it fits cases of a category whatever their channel and type. */
    boolean fitsAll(List<String> categories) {
        return channelGroup == null && type == null && (categoryCode == null || categories.contains(categoryCode));
    }

    PolicyRef ref(Language language) {
        return new PolicyRef(id, code, language == Language.ENGLISH ? nameEn : nameZh, categoryCode);
    }

    UUID id() {
        return id;
    }

    List<Goal> goals() {
        return goals;
    }

    String code() {
        return code;
    }

    SlaPolicyView view() {
        return new SlaPolicyView(id, version, code, nameZh, nameEn, categoryCode, channelGroup, type, goals, active);
    }
}
