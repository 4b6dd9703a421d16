package org.yinuo.localstack.demo.complaint.life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Odds;

/**
 * What a case was closed with: the contact with the customer, and how satisfied they are or the attempts to ask.
 *
 * @param attempts those that the timeline does not have
 */
public record Proof(Fault fault, Contact contact, @Nullable String satisfaction, List<Contact> attempts) {

    private static final int ATTEMPTS_NEEDED = 3;
    private static final Odds<String> KINDS = new Odds<String>()
            .and("CALL", 62)
            .and("VISIT", 26)
            .and("MESSAGE", 9)
            .and("LETTER", 3);
    private static final Odds<String> SATISFACTION = new Odds<String>()
            .and("VERY_SATISFIED", 34)
            .and("SATISFIED", 46)
            .and("NEUTRAL", 13)
            .and("DISSATISFIED", 5)
            .and("VERY_DISSATISFIED", 2);

    public Proof {
        attempts = List.copyOf(attempts);
    }

    /** How and when the customer was spoken to, or somebody tried. */
    public record Contact(String kind, Instant at) {

        /** Taken down within minutes. */
        public static Contact before(Instant takenDown, Chance chance) {
            return new Contact(
                    chance.happens(0.55) ? "VISIT" : "CALL", takenDown.minusSeconds(chance.between(1, 5) * 60L));
        }
    }

    public static Proof satisfied(Fault fault, Instant answered, Instant closed, Chance chance) {
        var contact = contact(Duration.between(answered, closed), closed, chance);
        return new Proof(fault, contact, SATISFACTION.draw(chance), List.of());
    }

    /** @param known attempts that are on the timeline */
    public static Proof givenUp(Fault fault, Instant answered, Instant closed, int known, Chance chance) {
        var span = Duration.between(answered, closed);
        var attempts = IntStream.range(known, ATTEMPTS_NEEDED)
                .mapToObj(nth -> new Contact("CALL", answered.plusMillis(span.toMillis() * (nth + 1) / 5)))
                .toList();
        return new Proof(fault, contact(span, closed, chance), null, attempts);
    }

    /** The file is closed within the hour. */
    private static Contact contact(Duration span, Instant closed, Chance chance) {
        long before = Math.min(span.toMillis() / 2, chance.between(5, 55) * 60_000L);
        return new Contact(KINDS.draw(chance), closed.minusMillis(before));
    }
}
