package org.yinuo.localstack.demo.complaint;

import java.util.List;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Words;

/** What customers are asked, and what they reply. */
final class Exchanges {

    private static final String ANY_CATEGORY = "*";

    private final List<String[]> lines = Words.of("stories/questions.txt").stream()
            .map(line -> line.split(" \\| | ", 3))
            .toList();

    /** A question and its reply. */
    record Exchange(String question, String reply) {}

    Exchange draw(Category category, Chance chance) {
        var fitting = lines.stream()
                .filter(line -> line[0].equals(category.top()) || line[0].equals(ANY_CATEGORY))
                .toList();
        var drawn = chance.pick(fitting);
        return new Exchange(drawn[1], drawn[2]);
    }
}
