package org.yinuo.complaint.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rules that are delivered, and facts to judge by them. */
final class Rules {

    static final RuleBook POSTAL_LAW = read();
    static final LocalDate POSTED = LocalDate.of(2026, 3, 2);

    private Rules() {}

    private static RuleBook read() {
        try (var file = Rules.class.getResourceAsStream("/db/migration/V032__compensation_rule_set.sql")) {
            var sql = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var json = sql.substring(sql.indexOf("'{") + 1, sql.lastIndexOf("}'") + 1);
            return new ObjectMapper().readValue(json, RuleBook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Compensation.Result compute(ClaimFacts facts) {
        return Compensation.of(POSTAL_LAW, "POSTAL_LAW", 0, facts, POSTED.plusDays(10));
    }

    static Explanation owed(ClaimFacts facts) {
        return compute(facts).orRefuse();
    }

    static Money yuan(String amount) {
        return Money.parse(amount);
    }

    /** Facts, one by one. */
    static final class Of {

        private final MailService service;
        private final LossKind loss;
        private String postage = "12.00";
        private @Nullable String declared;
        private @Nullable String value;
        private @Nullable String actual;
        private @Nullable String share;
        private boolean insured = false;
        private boolean international = false;
        private boolean notMadeKnown = false;
        private boolean intent = false;
        private @Nullable Exemption exemption;

        Of(MailService service, LossKind loss) {
            this.service = service;
            this.loss = loss;
        }

        Of postage(String amount) {
            postage = amount;
            return this;
        }

        Of insured(String amount) {
            insured = true;
            return declared(amount);
        }

        Of declared(String amount) {
            declared = amount;
            return this;
        }

        Of worth(String amount) {
            value = amount;
            return this;
        }

        Of lost(String amount) {
            actual = amount;
            return this;
        }

        Of share(String part) {
            share = part;
            return this;
        }

        Of international() {
            international = true;
            return this;
        }

        Of notMadeKnown() {
            notMadeKnown = true;
            return this;
        }

        Of intent() {
            intent = true;
            return this;
        }

        Of because(Exemption cause) {
            exemption = cause;
            return this;
        }

        ClaimFacts facts() {
            return new ClaimFacts(
                    "XA1",
                    service,
                    international,
                    insured,
                    loss,
                    POSTED,
                    yuan(postage),
                    money(declared),
                    money(value),
                    money(actual),
                    share == null ? null : new BigDecimal(share),
                    notMadeKnown,
                    intent,
                    exemption);
        }

        private static @Nullable Money money(@Nullable String amount) {
            return amount == null ? null : yuan(amount);
        }
    }
}
