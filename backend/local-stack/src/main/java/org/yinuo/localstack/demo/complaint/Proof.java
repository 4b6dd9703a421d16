package org.yinuo.localstack.demo.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Odds;

/** What a case was closed with: the contact with the customer, and how satisfied they are or the attempts to ask. */
public record Proof(Contact contact, @Nullable String satisfaction, List<Contact> attempts) {

    private static final double NOT_REACHED = 0.09;
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

    static final Proof NONE_YET = new Proof(new Contact("CALL", Instant.MAX), null, List.of());

    public Proof {
        attempts = List.copyOf(attempts);
    }

    /** How and when the customer was spoken to. */
    public record Contact(String kind, Instant at) {}

    static Proof draw(Instant answered, Instant closed, Chance chance) {
        var span = Duration.between(answered, closed);
        var contact = new Contact(KINDS.draw(chance), closed.minus(shortly(span, chance)));
        if (!chance.happens(NOT_REACHED)) {
            return new Proof(contact, SATISFACTION.draw(chance), List.of());
        }
        var attempts = Stream.of(1, 2, 3)
                .map(quarter -> new Contact("CALL", answered.plusMillis(span.toMillis() * quarter / 4)))
                .toList();
        return new Proof(contact, null, attempts);
    }

    /** The file is closed within the hour. */
    private static Duration shortly(Duration span, Chance chance) {
        return Duration.ofMillis(Math.min(span.toMillis() / 2, chance.between(5, 55) * 60_000L));
    }
}
