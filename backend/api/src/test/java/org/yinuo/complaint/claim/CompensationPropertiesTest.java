package org.yinuo.complaint.claim;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.complaint.claim.Rules.POSTED;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all facts; a failing case is found again by its seed. */
class CompensationPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(20_261_125L, 20_261_125L + 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whereACapHoldsNoMoreIsOwed(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            var owed = Rules.owed(facts(random, false));
            if (owed.capHolds() && owed.cap() != null) assertThat(owed.amount()).isLessThanOrEqualTo(owed.cap());
            assertThat(owed.amount().yuan()).isNotNegative();
            assertThat(owed.amount().yuan().scale()).isEqualTo(2);
            if (!owed.steps().isEmpty())
                assertThat(owed.steps().getLast().amount()).isEqualTo(owed.amount());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void intentNeverMakesItLess(long seed) {
        var random = new Random(seed);
        var plain = facts(random, false);
        var same = facts(new Random(seed), true);
        assertThat(Rules.owed(same).amount())
                .isGreaterThanOrEqualTo(Rules.owed(plain).amount());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theMoreOfAnInsuredItemIsLostTheMoreIsOwedAndNeverMoreThanDeclared(long seed) {
        var random = new Random(seed);
        var declared = amount(random, 100_000);
        var before = Money.ZERO;
        for (int share = 0; share <= 10_000; share += 1 + random.nextInt(500)) {
            var owed = owedFor(declared, new BigDecimal(share).movePointLeft(4), null, null);
            assertThat(owed).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(declared);
            before = owed;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aProportionIsRoundedOnceHalfUpToTheFen(long seed) {
        var random = new Random(seed);
        var declared = amount(random, 100_000);
        var value = amount(random, 100_000).plus(Money.parse("0.01"));
        var loss = Money.smaller(amount(random, 100_000), value);
        var exact = declared.yuan().multiply(loss.yuan()).divide(value.yuan(), 30, HALF_UP);
        var owed = owedFor(declared, null, value, loss).yuan();
        assertThat(owed.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
        if (exact.subtract(owed).abs().compareTo(new BigDecimal("0.005")) == 0)
            assertThat(owed).isGreaterThan(exact);
    }

    private static Money owedFor(
            Money declared, @Nullable BigDecimal share, @Nullable Money value, @Nullable Money loss) {
        return Rules.owed(new ClaimFacts(
                        "XA1",
                        MailService.PARCEL,
                        false,
                        true,
                        LossKind.SHORT,
                        POSTED,
                        Money.parse("12"),
                        declared,
                        value,
                        loss,
                        share,
                        false,
                        false,
                        null))
                .amount();
    }

    private static ClaimFacts facts(Random random, boolean intent) {
        var value = amount(random, 50_000).plus(Money.parse("0.01"));
        return new ClaimFacts(
                "XA1",
                MailService.values()[random.nextInt(5)],
                random.nextBoolean(),
                random.nextBoolean(),
                LossKind.values()[random.nextInt(4)],
                POSTED,
                amount(random, 20_000),
                amount(random, 100_000),
                value,
                Money.smaller(amount(random, 50_000), value),
                random.nextBoolean() ? new BigDecimal(random.nextInt(10_001)).movePointLeft(4) : null,
                random.nextInt(4) == 0,
                intent,
                random.nextInt(5) == 0 ? Exemption.values()[random.nextInt(3)] : null);
    }

    private static Money amount(Random random, int fen) {
        return Money.of(new BigDecimal(random.nextInt(fen)).movePointLeft(2));
    }
}
