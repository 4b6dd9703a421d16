package org.yinuo.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 27 8550 0185", "-1", "@sum(A1)", "\tx", "'=1", "''+1"})
    void whatASpreadsheetWouldRunIsTextAndComesBackAsItWas(String text) {
        var guarded = Formula.guard(text);

        assertThat(guarded).isEqualTo("'" + text);
        assertThat(Formula.unguard(guarded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"027-85500185", "'s-Gravenhage", "", "武汉市", "1=1"})
    void otherTextStaysAsItIs(String text) {
        assertThat(Formula.guard(text)).isEqualTo(text);
        assertThat(Formula.unguard(text)).isEqualTo(text);
    }
}
