package org.yinuo.localstack.demo.complaint;

import java.util.ArrayList;
import java.util.List;
import org.yinuo.localstack.demo.complaint.life.Fault;

/** Something that happens: ways to tell it, and what may come of it. */
final class Story {

    private final CaseType type;
    private final Season season;
    private final List<String> tellings = new ArrayList<>();
    private final List<Ending> outcomes = new ArrayList<>();

    private Story(CaseType type, Season season) {
        this.type = type;
        this.season = season;
    }

    /** The notation is explained at the head of the first file of stories. */
    static List<Story> parse(List<String> lines) {
        var stories = new ArrayList<Story>();
        var fault = Fault.UNDETERMINED;
        var answer = "";
        for (var line : lines) {
            var words = line.substring(2);
            switch (line.charAt(0)) {
                case '@' -> stories.add(headed(words.split(" ")));
                case '>' -> stories.getLast().tellings.add(words);
                case '-' -> fault = Fault.valueOf(words);
                case '<' -> answer = words;
                case '=' -> stories.getLast().outcomes.add(new Ending(fault, answer, words));
                default -> throw new IllegalArgumentException("Not a line of a story: " + line);
            }
        }
        return stories;
    }

    boolean isTold(CaseType of, int month) {
        return type == of && season.includes(month);
    }

    List<String> tellings() {
        return tellings;
    }

    List<Ending> outcomes() {
        return outcomes;
    }

    private static Story headed(String[] head) {
        return new Story(CaseType.valueOf(head[0]), head.length > 1 ? Season.of(head[1]) : Season.ALWAYS);
    }
}
