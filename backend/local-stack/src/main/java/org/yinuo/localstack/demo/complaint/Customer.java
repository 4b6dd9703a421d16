package org.yinuo.localstack.demo.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Digits;
import org.yinuo.localstack.demo.chance.Words;
import org.yinuo.localstack.demo.organization.PeopleNames;

/** Who a case is about, and who speaks for them if it is not themselves. */
public record Customer(
        String name,
        String title,
        String phone,
        String home,
        @Nullable Representative representative) {

    private static final double SPOKEN_FOR = 0.1;
    private static final List<String> RELATIONS = Words.of("people/relations.txt");

    /** Someone who speaks for a customer. */
    public record Representative(String name, String phone, String relation) {}

    static Customer draw(String home, Chance chance) {
        var person = PeopleNames.draw(chance);
        var representative = chance.happens(SPOKEN_FOR) ? representative(chance) : null;
        return new Customer(person.name(), person.title(), phone(chance), home, representative);
    }

    private static Representative representative(Chance chance) {
        return new Representative(PeopleNames.draw(chance).name(), phone(chance), chance.pick(RELATIONS));
    }

    /** As long as a mobile number, but none begins with 100. */
    private static String phone(Chance chance) {
        return "1000" + Digits.of(chance.below(10_000_000), 7);
    }
}
