package org.yinuo.localstack.demo.organization;

import java.util.List;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Words;

/** Names of people. */
public final class PeopleNames {

    private static final double ONE_CHARACTER = 0.15;
    private static final List<String> SURNAMES = Words.of("people/surnames.txt");
    private static final Given MEN = Given.of("men");
    private static final Given WOMEN = Given.of("women");

    private PeopleNames() {}

    public static Person draw(Chance chance) {
        boolean woman = chance.happens(0.5);
        var given = (woman ? WOMEN : MEN).draw(chance);
        return new Person(chance.pickEarly(SURNAMES), given, woman);
    }

    /** A name, and how its bearer is addressed. */
    public record Person(String surname, String given, boolean woman) {

        public String name() {
            return surname + given;
        }

        public String title() {
            return surname + (woman ? "女士" : "先生");
        }
    }

    private record Given(List<String> first, List<String> last, List<String> single) {

        static Given of(String whose) {
            var folder = "people/" + whose;
            return new Given(
                    Words.of(folder + "-first.txt"), Words.of(folder + "-last.txt"), Words.of(folder + "-single.txt"));
        }

        String draw(Chance chance) {
            return chance.happens(ONE_CHARACTER) ? chance.pick(single) : doubled(chance);
        }

        /** Two different characters: the lists share a few. */
        private String doubled(Chance chance) {
            var beginning = chance.pick(first);
            var ending = chance.pick(last);
            return beginning.equals(ending) ? ending : beginning + ending;
        }
    }
}
