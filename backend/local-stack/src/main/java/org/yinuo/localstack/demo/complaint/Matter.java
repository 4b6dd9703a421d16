package org.yinuo.localstack.demo.complaint;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Words;

/**
 * What happened to somebody. It may be told twice, in other words and by another way, but it stays the same.
 *
 * @param telling how it is told; the facts come from the slots
 */
record Matter(Subject subject, Customer customer, Story story, String telling, Slots slots) {

    /** How a text begins that came by another hand. */
    private static final Map<String, String> OPENINGS = Words.of("stories/openings.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(words -> words[0], words -> words[1]));

    String told(Channel by, Chance chance) {
        return OPENINGS.getOrDefault(by.name(), "") + say(telling, chance);
    }

    Ending ending(Chance chance) {
        var outcome = chance.pick(story.outcomes());
        return new Ending(outcome.fault(), say(outcome.answer(), chance), say(outcome.done(), chance));
    }

    /** Whoever complains about an item says which; others do if they mention it. */
    @Nullable
    String itemNumber() {
        if (!subject.category().isOfDelivery()) {
            return null;
        }
        var mentioned = slots.itemNumber();
        return mentioned == null && subject.type() == CaseType.COMPLAINT ? slots.value("ems") : mentioned;
    }

    private String say(String pattern, Chance chance) {
        return Phrase.of(pattern, slots::value, chance);
    }
}
