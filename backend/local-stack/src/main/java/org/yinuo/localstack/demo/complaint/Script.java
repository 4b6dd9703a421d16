package org.yinuo.localstack.demo.complaint;

import java.util.Map;
import java.util.stream.Collectors;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Words;

/** What is said in one case from complaint to closing, however far it has come. */
public record Script(String text, String answer, String done, Fault fault) {

    /** How a text begins that came by another hand. */
    private static final Map<String, String> OPENINGS = Words.of("stories/openings.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(words -> words[0], words -> words[1]));

    static Script draw(Story story, Channel channel, Slots slots, Chance chance) {
        var outcome = chance.pick(story.outcomes());
        var opening = OPENINGS.getOrDefault(channel.name(), "");
        return new Script(
                opening + say(chance.pick(story.tellings()), slots, chance),
                say(outcome.answer(), slots, chance),
                say(outcome.done(), slots, chance),
                outcome.fault());
    }

    private static String say(String pattern, Slots slots, Chance chance) {
        return Phrase.of(pattern, slots::value, chance);
    }
}
