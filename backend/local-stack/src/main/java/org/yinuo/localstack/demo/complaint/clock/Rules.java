package org.yinuo.localstack.demo.complaint.clock;

import java.util.Comparator;
import java.util.List;

/** What decides over deadlines: the policies, and the days that are worked. */
public record Rules(List<Policy> policies, WorkingDays days) {

    public Rules {
        policies = List.copyOf(policies);
    }

    /** The most specific policy that fits. */
    public Policy policy(List<String> categories, String channelGroup, String type) {
        return policies.stream()
                .filter(policy -> policy.fits(categories, channelGroup, type))
                .max(Comparator.comparingInt(policy -> policy.weight(categories)))
                .orElseThrow(() -> new IllegalStateException("No policy fits " + channelGroup + ' ' + type));
    }
}
