package org.yinuo.localstack.demo.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yinuo.localstack.demo.chance.Aspect;
import org.yinuo.localstack.demo.chance.Seed;

class StoriesTest {

    private static final int TIMES = 200;

    private final StoryBook stories = new StoryBook();

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyTypeOfCaseHasAStoryInEveryMonthAndNothingIsLeftUnfilled(Category category) {
        for (var type : CaseType.values()) {
            for (int draw = 0; draw < TIMES; draw++) {
                var chance = Seed.USUAL.of(Aspect.CASE, draw);
                var day = LocalDate.of(2026, draw % 12 + 1, 15);
                var customer = Customer.draw("石桥镇柳林村", chance);
                var slots = new Slots(day, customer, "石桥邮政所", "王晓燕", chance);
                var story = stories.draw(category, type, day.getMonthValue(), chance);
                var outcome = chance.pick(story.outcomes());
                var said = Phrase.of(
                        chance.pick(story.tellings()) + outcome.answer() + outcome.done(), slots::value, chance);
                assertThat(said).isNotBlank().doesNotContain("{", "}", "[", "]", "|", "null");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"47312482, 9", "12345678, 5", "00000000, 5", "00000005, 9"})
    void checkDigitsFollowS10(String digits, int expected) {
        assertThat(ItemNumbers.checkDigit(digits)).isEqualTo(expected);
    }

    @Test
    void itemNumbersHaveThirteenCharactersAndCheck() {
        for (int draw = 0; draw < TIMES; draw++) {
            var number = ItemNumbers.draw('E', Seed.USUAL.of(Aspect.CASE, draw));
            assertThat(number).matches("E[A-Z][0-9]{9}CN");
            assertThat(number.charAt(10) - '0').isEqualTo(ItemNumbers.checkDigit(number.substring(2, 10)));
        }
    }

    @Test
    void aSeasonMayRunOverNewYear() {
        assertThat(Season.of("11-2").includes(1)).isTrue();
        assertThat(Season.of("11-2").includes(6)).isFalse();
        assertThat(Season.of("11").includes(11)).isTrue();
        assertThat(Season.of("11").includes(12)).isFalse();
    }
}
