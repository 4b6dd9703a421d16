package org.yinuo.complaint.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yinuo.complaint.claim.Explanation.Kind.CAPPED;
import static org.yinuo.complaint.claim.Explanation.Kind.EXEMPT;
import static org.yinuo.complaint.claim.Explanation.Kind.LIMIT_LIFTED;
import static org.yinuo.complaint.claim.Explanation.Kind.NOT_EXEMPT;
import static org.yinuo.complaint.claim.Explanation.Kind.POSTAGE_REFUNDED;
import static org.yinuo.complaint.claim.Explanation.Kind.RULE;
import static org.yinuo.complaint.claim.Explanation.Kind.TIME_BARRED;
import static org.yinuo.complaint.claim.Explanation.Kind.WITHIN_CAP;
import static org.yinuo.complaint.claim.LossKind.DAMAGED;
import static org.yinuo.complaint.claim.LossKind.DELAYED;
import static org.yinuo.complaint.claim.LossKind.LOST;
import static org.yinuo.complaint.claim.LossKind.SHORT;
import static org.yinuo.complaint.claim.MailService.EXPRESS;
import static org.yinuo.complaint.claim.MailService.MONEY_ORDER;
import static org.yinuo.complaint.claim.MailService.ORDINARY;
import static org.yinuo.complaint.claim.MailService.PARCEL;
import static org.yinuo.complaint.claim.MailService.REGISTERED;
import static org.yinuo.complaint.claim.Rules.POSTAL_LAW;
import static org.yinuo.complaint.claim.Rules.POSTED;
import static org.yinuo.complaint.claim.Rules.owed;
import static org.yinuo.complaint.claim.Rules.yuan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinuo.complaint.claim.Explanation.Step;

/** The Postal Law, article by article. */
class CompensationTest {

    @Test
    void theRulesThatAreDeliveredHaveNoGap() {
        assertThatCode(POSTAL_LAW::check).doesNotThrowAnyException();
    }

    @Test
    void anInsuredItemThatIsLostIsWorthWhatWasDeclared() {
        var owed = owed(new Rules.Of(PARCEL, LOST).insured("800.00").facts());
        assertThat(owed.amount()).isEqualTo(yuan("800.00"));
        assertThat(owed.rule()).isEqualTo("INSURED_LOST");
        assertThat(owed.cap()).isNull();
    }

    @Test
    void anInsuredItemThatIsDamagedIsPaidInProportion() {
        var owed = owed(new Rules.Of(PARCEL, DAMAGED)
                .insured("800")
                .worth("1000")
                .lost("250")
                .facts());
        assertThat(owed.amount()).isEqualTo(yuan("200.00"));
        assertThat(owed.steps()).extracting(Step::sum).containsExactly("800.00 × 250.00 ÷ 1000.00 = 200.00");
        var byShare =
                owed(new Rules.Of(PARCEL, SHORT).insured("800").share("0.25").facts());
        assertThat(byShare.amount()).isEqualTo(yuan("200.00"));
    }

    @Test
    void anUninsuredItemIsWorthTheLossButAtMostThreeTimesThePostage() {
        var capped = owed(new Rules.Of(PARCEL, LOST).lost("80").facts());
        assertThat(capped.amount()).isEqualTo(yuan("36.00"));
        assertThat(capped.capHolds()).isTrue();
        assertThat(kinds(capped)).containsExactly(RULE, CAPPED);
        assertThat(capped.steps().getLast().sum()).isEqualTo("min(80.00, 3 × 12.00 = 36.00) = 36.00");
        var within = owed(new Rules.Of(REGISTERED, SHORT).lost("20").facts());
        assertThat(within.amount()).isEqualTo(yuan("20.00"));
        assertThat(kinds(within)).containsExactly(RULE, WITHIN_CAP);
    }

    @Test
    void aRegisteredLetterIsWorthThreeTimesItsPostageWhateverWasInIt() {
        assertThat(owed(new Rules.Of(REGISTERED, LOST).postage("5.40").facts()).amount())
                .isEqualTo(yuan("16.20"));
        assertThat(owed(new Rules.Of(REGISTERED, DAMAGED)
                                .postage("5.40")
                                .lost("1")
                                .facts())
                        .amount())
                .isEqualTo(yuan("16.20"));
    }

    @Test
    void aLimitNobodyWasToldOfDoesNotHold() {
        var owed = owed(new Rules.Of(PARCEL, LOST).lost("80").notMadeKnown().facts());
        assertThat(owed.amount()).isEqualTo(yuan("80.00"));
        assertThat(owed.cap()).isEqualTo(yuan("36.00"));
        assertThat(owed.capHolds()).isFalse();
        assertThat(kinds(owed)).containsExactly(RULE, LIMIT_LIFTED);
    }

    @Test
    void noLimitHoldsOnIntentNotEvenTheDeclaredValue() {
        assertThat(owed(new Rules.Of(PARCEL, LOST)
                                .insured("100")
                                .lost("500")
                                .intent()
                                .facts())
                        .amount())
                .isEqualTo(yuan("500.00"));
        assertThat(owed(new Rules.Of(REGISTERED, LOST).lost("5").intent().facts())
                        .amount())
                .isEqualTo(yuan("36.00"));
    }

    @Test
    void ordinaryMailIsPaidOnIntentOnly() {
        assertThat(owed(new Rules.Of(ORDINARY, LOST).lost("50").facts()).amount())
                .isEqualTo(Money.ZERO);
        assertThat(owed(new Rules.Of(ORDINARY, LOST).lost("50").notMadeKnown().facts())
                        .amount())
                .isEqualTo(Money.ZERO);
        assertThat(owed(new Rules.Of(ORDINARY, LOST).lost("50").intent().facts())
                        .amount())
                .isEqualTo(yuan("50.00"));
    }

    @Test
    void forceMajeureFreesFromAllButTheInsured() {
        var free = owed(new Rules.Of(PARCEL, LOST)
                .lost("80")
                .because(Exemption.FORCE_MAJEURE)
                .facts());
        assertThat(free.amount()).isEqualTo(Money.ZERO);
        assertThat(kinds(free)).containsExactly(EXEMPT);
        var insured = owed(new Rules.Of(PARCEL, LOST)
                .insured("800")
                .because(Exemption.FORCE_MAJEURE)
                .facts());
        assertThat(insured.amount()).isEqualTo(yuan("800.00"));
        assertThat(kinds(insured)).containsExactly(NOT_EXEMPT, RULE);
    }

    @Test
    void natureAndTheCustomersFaultFreeFromTheInsuredToo() {
        for (var cause : List.of(Exemption.NATURE_OF_THE_ITEM, Exemption.FAULT_OF_THE_CUSTOMER)) {
            assertThat(owed(new Rules.Of(PARCEL, LOST)
                                    .insured("800")
                                    .because(cause)
                                    .facts())
                            .amount())
                    .isEqualTo(Money.ZERO);
        }
    }

    @Test
    void whoAsksADayAfterAYearIsOwedNothing() {
        var facts = new Rules.Of(PARCEL, LOST).lost("20").facts();
        assertThat(on(POSTED.plusYears(1), facts).amount()).isEqualTo(yuan("20.00"));
        var late = on(POSTED.plusYears(1).plusDays(1), facts);
        assertThat(late.amount()).isEqualTo(Money.ZERO);
        assertThat(kinds(late)).containsExactly(TIME_BARRED);
        var abroad = new Rules.Of(PARCEL, LOST).lost("20").international().facts();
        assertThat(on(POSTED.plusDays(180), abroad).amount()).isEqualTo(yuan("20.00"));
        assertThat(kinds(on(POSTED.plusDays(181), abroad))).containsExactly(TIME_BARRED);
    }

    @Test
    void aRemittanceComesBackWithItsFee() {
        var owed = owed(
                new Rules.Of(MONEY_ORDER, LOST).declared("500").postage("5").facts());
        assertThat(owed.amount()).isEqualTo(yuan("505.00"));
        assertThat(kinds(owed)).containsExactly(RULE, POSTAGE_REFUNDED);
    }

    @Test
    void expressFollowsCivilLawAndDelayIsFreeOfCharge() {
        assertThat(owed(new Rules.Of(EXPRESS, LOST).lost("3000").facts()).amount())
                .isEqualTo(yuan("3000.00"));
        assertThat(owed(new Rules.Of(EXPRESS, DELAYED).postage("23").facts()).amount())
                .isEqualTo(yuan("23.00"));
        assertThat(owed(new Rules.Of(PARCEL, DELAYED).lost("100").facts()).amount())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsNotKnownYetIsNamed() {
        assertThat(Rules.compute(new Rules.Of(PARCEL, LOST).facts()).missing()).containsExactly("actualLoss");
        assertThat(Rules.compute(new Rules.Of(PARCEL, DAMAGED).insured("800").facts())
                        .missing())
                .containsExactly("actualLoss", "itemValue");
        assertThat(Rules.compute(new Rules.Of(PARCEL, DAMAGED)
                                .insured("800")
                                .lost("1")
                                .worth("0")
                                .facts())
                        .missing())
                .containsExactly("itemValue");
    }

    @Test
    void moneyIsWrittenInYuanAndFen() {
        assertThat(yuan("12").toString()).isEqualTo("12.00");
        for (var wrong : List.of("-1", "1.234", "1e3", "", "1,000.00", "1234567890")) {
            assertThatThrownBy(() -> yuan(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Explanation on(LocalDate claimed, ClaimFacts facts) {
        return Compensation.of(POSTAL_LAW, "POSTAL_LAW", 0, facts, claimed).orRefuse();
    }

    private static List<Explanation.Kind> kinds(Explanation owed) {
        return owed.steps().stream().map(Step::kind).toList();
    }
}
