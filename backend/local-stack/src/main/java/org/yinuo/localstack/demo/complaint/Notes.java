package org.yinuo.localstack.demo.complaint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Words;
import org.yinuo.localstack.demo.complaint.life.Action;

/** What staff write beside a step; often nothing. */
final class Notes {

    private static final double WRITTEN = 0.7;
    private static final Set<Action> SOMETIMES = EnumSet.of(Action.ACCEPT, Action.ASSIGN, Action.START);
    private static final String ANY_CATEGORY = "*";

    private final Map<String, List<String>> words = new HashMap<>();

    Notes() {
        for (var line : Words.of("stories/notes.txt")) {
            var parts = line.split(" ", 3);
            words.computeIfAbsent(parts[0] + parts[1], key -> new ArrayList<>()).add(parts[2]);
        }
    }

    @Nullable
    String draw(Action action, Category category, Slots slots, Chance chance) {
        var about = action == Action.START ? category.top() : ANY_CATEGORY;
        var fitting = words.get(action.name() + about);
        if (fitting == null || (SOMETIMES.contains(action) && !chance.happens(WRITTEN))) {
            return null;
        }
        return Phrase.of(chance.pick(fitting), slots::value, chance);
    }
}
