package org.yinuo.localstack.demo.complaint;

import java.util.List;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Words;

/** A word that is said in some months only. */
record SeasonalWord(String word, Season season) {

    static List<SeasonalWord> of(String list) {
        return Words.of(list).stream().map(SeasonalWord::parsed).toList();
    }

    /** Draws until the season fits: most words fit always. */
    static String pick(List<SeasonalWord> words, int month, Chance chance) {
        var drawn = chance.pick(words);
        while (!drawn.season.includes(month)) {
            drawn = chance.pick(words);
        }
        return drawn.word;
    }

    private static SeasonalWord parsed(String line) {
        var parts = line.split(" ");
        return new SeasonalWord(parts[0], parts.length > 1 ? Season.of(parts[1]) : Season.ALWAYS);
    }
}
