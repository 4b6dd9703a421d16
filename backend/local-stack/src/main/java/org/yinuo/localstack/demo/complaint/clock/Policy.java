package org.yinuo.localstack.demo.complaint.clock;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which clocks the cases have that it fits; what is null fits all. */
public record Policy(
        UUID id,
        @Nullable String category,
        @Nullable String channelGroup,
        @Nullable String type,
        List<Goal> goals) {

    public Policy {
        goals = List.copyOf(goals);
    }

    /** @param categories the case's category and those above it, the nearest first */
    boolean fits(List<String> categories, String group, String wanted) {
        return (category == null || categories.contains(category))
                && (channelGroup == null || channelGroup.equals(group))
                && (type == null || type.equals(wanted));
    }

    /** A category weighs more than a channel group, that more than a type; a nearer category more than a farther. */
    int weight(List<String> categories) {
        int nearness = category == null ? 0 : categories.size() - categories.indexOf(category);
        return nearness * 4 + (channelGroup == null ? 0 : 2) + (type == null ? 0 : 1);
    }
}
