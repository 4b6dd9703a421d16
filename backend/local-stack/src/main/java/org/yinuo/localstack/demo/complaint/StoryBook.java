package org.yinuo.localstack.demo.complaint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Words;

/** All stories, by what they are about. */
final class StoryBook {

    private final Map<Category, List<Story>> stories = new EnumMap<>(Category.class);

    StoryBook() {
        for (var category : Category.values()) {
            stories.put(category, Story.parse(Words.of("stories/" + category + ".txt")));
        }
    }

    Story draw(Category category, CaseType type, int month, Chance chance) {
        var told = new ArrayList<Story>();
        for (var story : stories.getOrDefault(category, List.of())) {
            if (story.isTold(type, month)) {
                told.add(story);
            }
        }
        return chance.pick(told);
    }
}
